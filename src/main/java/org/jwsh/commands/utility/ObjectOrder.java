package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Property;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.Collation;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.CultureNumbers;
import org.jwsh.values.text.StringForm;

/** Compares objects by the values of properties; what cannot be compared is compared as text. */
final class ObjectOrder implements Comparator<ObjectOrder.Entry> {
    /** The place of a value that is not there: behind all others, whatever the order. */
    private static final Object MISSING = new Object();

    /** An object with the values it is compared by. */
    record Entry(Object object, Object[] keys) {
        /** A key's value; null where it is missing. */
        Object key(int place) {
            return keys[place] == MISSING ? null : keys[place];
        }
    }

    private final List<Property> properties;
    private final Collation collation;
    private final boolean ignoreCase;
    private final boolean[] ascending;
    private Consumer<ErrorRecord> errors = error -> {};

    /** @param properties empty for the objects themselves */
    ObjectOrder(List<Property> properties, boolean descending, boolean caseSensitive) {
        this(properties, descending, caseSensitive, null);
    }

    /** @param culture the name or the number of the culture that orders strings; null for the invariant one */
    ObjectOrder(List<Property> properties, boolean descending, boolean caseSensitive, String culture) {
        this.collation = culture == null || culture.isEmpty() ? Collation.INVARIANT : collation(culture);
        this.properties = properties;
        this.ignoreCase = !caseSensitive;
        this.ascending = new boolean[Math.max(1, properties.size())];
        for (int i = 0; i < ascending.length; i++) {
            Boolean own = properties.isEmpty() ? null : properties.get(i).ascending();
            ascending[i] = own == null ? !descending : own;
        }
    }

    /** The same, with a place for the errors that reading values raises; such a value is null. */
    ObjectOrder reporting(Consumer<ErrorRecord> to) {
        errors = to;
        return this;
    }

    private static Collation collation(String given) {
        boolean isHexadecimal = given.matches("\\s*0[xX][0-9a-fA-F]{1,7}\\s*");
        boolean isNumber = isHexadecimal || given.chars().allMatch(Character::isDigit);
        String name = given;
        if (isNumber) {
            name = CultureNumbers.name(
                    isHexadecimal ? Integer.parseInt(given.strip().substring(2), 16) : Integer.parseInt(given));
        }
        Culture culture = name == null ? null : Culture.of(name);
        if (culture == null) {
            throw NetException.of(
                    "System.Globalization.CultureNotFoundException",
                    isNumber
                            ? "Culture is not supported. (Parameter 'culture')\n" + given + " is an invalid culture"
                                    + " identifier."
                            : "Culture is not supported. (Parameter 'name')\n" + given + " is an invalid culture"
                                    + " identifier.");
        }
        return Collation.of(culture.name());
    }

    Entry entry(Object object) {
        if (properties.isEmpty()) {
            return new Entry(object, new Object[] {object});
        }
        Object[] keys = new Object[properties.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = read(properties.get(i).expression(), object);
        }
        return new Entry(object, keys);
    }

    private Object read(PropertyExpression expression, Object object) {
        if (PSObject.unwrap(object) instanceof Map<?, ?> map && map.containsKey(expression.label())) {
            return map.get(expression.label());
        }
        PropertyExpression.Reading reading = expression.read(object);
        if (reading.error() != null) {
            ErrorRecord error = ErrorReporting.asNetException(reading.error()).errorRecord();
            errors.accept(
                    new ErrorRecord(error.exception(), "ExpressionEvaluation", ErrorCategory.InvalidResult, object));
            return null;
        }
        return reading.found() ? reading.value() : MISSING;
    }

    /** The default sort properties that the session knows for an object's type; empty for none. */
    static List<Property> defaultKeys(Object object) {
        ExecutionContext context = ExecutionContext.current();
        List<Property> keys = new ArrayList<>();
        if (context != null
                && TypeTable.of(context).setting(object, "DefaultKeyPropertySet") instanceof List<?> names) {
            for (Object name : names) {
                keys.add(PropertyParameters.plain(PropertyExpression.named(String.valueOf(name))));
            }
        }
        return keys;
    }

    @Override
    public int compare(Entry first, Entry second) {
        for (int i = 0; i < ascending.length; i++) {
            Object a = first.keys[i];
            Object b = second.keys[i];
            if (a == MISSING || b == MISSING) {
                if (a != b) {
                    return a == MISSING ? 1 : -1;
                }
                continue;
            }
            int order = compareValues(a, b);
            if (order != 0) {
                return ascending[i] ? order : -order;
            }
        }
        return 0;
    }

    /** The order of two values, ascending. */
    int compareValues(Object first, Object second) {
        Object a = base(first);
        Object b = base(second);
        if (a instanceof String left && b instanceof String right) {
            return collation.compare(left, right, ignoreCase);
        }
        try {
            return LanguagePrimitives.compare(a, b, ignoreCase);
        } catch (NetException notComparable) {
            return collation.compare(text(a), text(b), ignoreCase);
        }
    }

    private static Object base(Object value) {
        return PSObject.unwrap(value);
    }

    private static String text(Object value) {
        return value instanceof PSObject ? "" : StringForm.current(value);
    }
}
