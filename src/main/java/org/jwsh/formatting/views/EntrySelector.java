package org.jwsh.formatting.views;

import java.util.List;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.LanguagePrimitives;

/**
 * Which objects an entry of a view is for.
 *
 * @param typeNames types; empty where the entry is for all
 * @param conditions types that hold only where a condition does
 */
public record EntrySelector(List<String> typeNames, List<Condition> conditions) {
    /** For every object. */
    public static final EntrySelector ALL = new EntrySelector(List.of(), List.of());

    /**
     * A condition.
     *
     * @param typeName the type it is about, or null for any
     */
    public record Condition(String typeName, PropertyExpression expression) {}

    /** How near this is to an object: 0 for its own type, more for base types, 1000 where it is for all, -1 where it is not meant. */
    public int distance(Object value, List<String> names) {
        if (typeNames.isEmpty() && conditions.isEmpty()) {
            return 1000;
        }
        int nearest = -1;
        for (int i = 0; i < names.size() && nearest < 0; i++) {
            nearest = isFor(names.get(i), value) ? i : -1;
        }
        return nearest;
    }

    private boolean isFor(String name, Object value) {
        for (String typeName : typeNames) {
            if (typeName.equalsIgnoreCase(name)) {
                return true;
            }
        }
        for (Condition condition : conditions) {
            boolean right = condition.typeName() == null || condition.typeName().equalsIgnoreCase(name);
            if (right
                    && LanguagePrimitives.isTrue(
                            condition.expression().read(value).value())) {
                return true;
            }
        }
        return false;
    }
}
