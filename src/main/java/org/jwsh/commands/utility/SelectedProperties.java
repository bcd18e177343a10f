package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.commands.PropertyParameters.Property;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.text.WildcardPattern;

/** Reads the wanted properties of objects. */
final class SelectedProperties {
    /** A property that was read. */
    record Note(String name, Object value) {}

    /** What is to be read has no name: nothing can be selected of any object. */
    static final class Nameless extends RuntimeException {
        Nameless() {
            super("A property is an empty script block and does not provide a name.");
        }
    }

    private final List<Property> properties;
    private final List<WildcardPattern> excluded;

    /** @param properties empty for all */
    SelectedProperties(List<Property> properties, List<WildcardPattern> excluded) {
        this.properties = properties;
        this.excluded = excluded;
    }

    /**
     * What is wanted of an object, in order; a name may be there more than once.
     *
     * @throws NetException where one label stands for several properties
     * @throws Nameless where there is no name for a script block without text
     */
    List<Note> of(Object object) {
        List<Note> notes = new ArrayList<>();
        if (properties.isEmpty()) {
            addAll(notes, object);
        }
        for (Property property : properties) {
            add(notes, property, object);
        }
        return notes;
    }

    private void addAll(List<Note> notes, Object object) {
        for (PSMember member : ObjectMembers.properties(object)) {
            if (!isExcluded(member.name())) {
                Object value =
                        new PropertyExpression.Named(member.name()).read(object).value();
                notes.add(new Note(member.name(), value));
            }
        }
    }

    private void add(List<Note> notes, Property property, Object object) {
        Object source = source(object, property.expression());
        List<PropertyExpression> found = new ArrayList<>(property.expression().resolve(source));
        found.removeIf(expression -> isExcluded(expression.label()));
        if (found.isEmpty()
                && property.expression() instanceof PropertyExpression.Named named
                && !isExcluded(named.label())) {
            found.add(named);
        }
        if (property.label() != null && found.size() > 1) {
            throw NetException.of("System.InvalidOperationException", "Cannot rename multiple results.")
                    .withRecord("RenamingMultipleResults", ErrorCategory.InvalidOperation, object);
        }
        for (PropertyExpression expression : found) {
            String name = property.label() == null ? expression.label() : property.label();
            if (name.isEmpty()) {
                throw new Nameless();
            }
            notes.add(new Note(name, expression.read(source).value()));
        }
    }

    /** What an expression is read of: of hashtables their entries where it names some, like properties. */
    static Object source(Object object, PropertyExpression expression) {
        boolean names = !(expression instanceof PropertyExpression.Scripted);
        if (!names || !(PSObject.unwrap(object) instanceof Hashtable table)) {
            return object;
        }
        PSObject entries = PSObject.custom();
        table.forEach((key, value) -> entries.put(LanguagePrimitives.toStringInvariant(key), value));
        return expression.resolve(entries).isEmpty() ? object : entries;
    }

    private boolean isExcluded(String name) {
        return excluded.stream().anyMatch(pattern -> pattern.isMatch(name));
    }

    static List<WildcardPattern> patterns(String[] names) {
        List<WildcardPattern> patterns = new ArrayList<>();
        for (String name : names == null ? new String[0] : names) {
            patterns.add(WildcardPattern.of(name, true));
        }
        return patterns;
    }
}
