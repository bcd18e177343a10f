package org.jwsh.simulators.dpm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.time.DateTime;

/** The arguments of a cmdlet, by the names of its parameters. */
final class Arguments {
    private final Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Arguments(Map<?, ?> bound) {
        bound.forEach((name, value) -> values.put(String.valueOf(name), value));
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /** Whether a switch is on. */
    boolean isOn(String name) {
        return switch (PSObject.unwrap(values.get(name))) {
            case Boolean on -> on;
            case SwitchParameter given -> given.present();
            case null, default -> false;
        };
    }

    /** The text of an argument, null where it was not given. */
    String text(String name) {
        return has(name) ? LanguagePrimitives.toStringInvariant(PSObject.unwrap(values.get(name))) : null;
    }

    Object value(String name) {
        return PSObject.unwrap(values.get(name));
    }

    /** A point in time, null where it was not given. */
    Instant time(String name) {
        return PSObject.unwrap(values.get(name)) instanceof DateTime time ? time.toInstant() : null;
    }

    /** The texts of an argument that may be one value or several; none where it was not given. */
    List<String> texts(String name) {
        return elements(name).stream()
                .map(LanguagePrimitives::toStringInvariant)
                .toList();
    }

    /**
     * The ids of objects of the server that were given; none where the argument was not given.
     *
     * @throws DpmProblem where something else was given
     */
    List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        for (Object element : elements(name)) {
            String id = element instanceof PSObject ? new PropertyReader(element).text(Row.ID) : null;
            if (id == null) {
                throw DpmProblem.invalid(
                        name, "The value of the parameter " + name + " is not an object of a DPM server.");
            }
            ids.add(id);
        }
        return ids;
    }

    private List<Object> elements(String name) {
        List<Object> elements = new ArrayList<>();
        switch (PSObject.unwrap(values.get(name))) {
            case null -> {}
            case Object[] array -> elements.addAll(List.of(array));
            case Collection<?> collection -> elements.addAll(collection);
            case Object one -> elements.add(one);
        }
        return elements;
    }
}
