package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.commands.PropertyParameters.Property;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.text.WildcardPattern;

/** Makes custom objects of some of an object's properties. */
final class SelectedProperties {
    private static final String TYPE_PREFIX = "Selected.";

    private final List<Property> properties;
    private final List<WildcardPattern> excluded;

    /** @param properties empty for all */
    SelectedProperties(List<Property> properties, List<WildcardPattern> excluded) {
        this.properties = properties;
        this.excluded = excluded;
    }

    /** The custom object with the selected properties of an object. */
    PSObject of(Object object) {
        PSObject selected = PSObject.custom();
        addTo(selected, object);
        selected.typeNames()
                .addFirst(TYPE_PREFIX + ObjectMembers.typeNames(object).getFirst());
        return selected;
    }

    /** Adds the selected properties of an object to another one. */
    void addTo(PSObject target, Object object) {
        if (properties.isEmpty()) {
            addAll(target, object);
        }
        for (Property property : properties) {
            add(target, property, object);
        }
    }

    private void addAll(PSObject target, Object object) {
        for (PSMember member : ObjectMembers.properties(object)) {
            if (!isExcluded(member.name())) {
                target.put(
                        member.name(),
                        new PropertyExpression.Named(member.name()).read(object).value());
            }
        }
    }

    private void add(PSObject target, Property property, Object object) {
        Object source = source(object, property.expression());
        List<PropertyExpression> found = property.expression().resolve(source);
        if (found.isEmpty() && property.expression() instanceof PropertyExpression.Named named) {
            found = List.of(named);
        }
        for (PropertyExpression expression : found) {
            String name = property.label() == null ? expression.label() : property.label();
            if (!isExcluded(name) && target.find(name) < 0) {
                target.put(name, expression.read(source).value());
            }
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
