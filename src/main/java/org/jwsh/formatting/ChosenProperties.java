package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.formatting.FormatRequest.FormatProperty;

/** The properties that a layout without a view shows of an object. */
final class ChosenProperties {
    private static final int MOST_COLUMNS = 10;

    private ChosenProperties() {}

    /** For a table: properties that the object lacks keep their column. */
    static List<FormatProperty> forTable(List<FormatProperty> requested, Object value) {
        if (!requested.isEmpty()) {
            return expand(requested, value, true);
        }
        List<FormatProperty> chosen = plain(DisplayProperties.of(value));
        return chosen.size() > MOST_COLUMNS ? chosen.subList(0, MOST_COLUMNS) : chosen;
    }

    /** For other layouts: properties that the object lacks are left out. */
    static List<FormatProperty> of(List<FormatProperty> requested, Object value) {
        return requested.isEmpty() ? plain(DisplayProperties.of(value)) : expand(requested, value, false);
    }

    private static List<FormatProperty> plain(List<PropertyExpression> expressions) {
        return expressions.stream().map(FormatProperty::of).toList();
    }

    private static List<FormatProperty> expand(List<FormatProperty> requested, Object value, boolean keepMissing) {
        List<FormatProperty> expanded = new ArrayList<>();
        for (FormatProperty property : requested) {
            List<PropertyExpression> found = property.expression().resolve(value);
            if (found.isEmpty() && keepMissing && property.expression() instanceof PropertyExpression.Named) {
                expanded.add(property);
            }
            for (PropertyExpression expression : unique(found)) {
                expanded.add(new FormatProperty(
                        expression,
                        property.label(),
                        property.width(),
                        property.alignment(),
                        property.format(),
                        property.depth()));
            }
        }
        return expanded;
    }

    private static Iterable<PropertyExpression> unique(List<PropertyExpression> expressions) {
        if (expressions.size() < 2) {
            return expressions;
        }
        Map<String, PropertyExpression> byName = new LinkedHashMap<>();
        for (PropertyExpression expression : expressions) {
            byName.putIfAbsent(expression.label().toLowerCase(Locale.ROOT), expression);
        }
        return byName.values();
    }
}
