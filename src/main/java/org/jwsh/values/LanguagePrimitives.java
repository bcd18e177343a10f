package org.jwsh.values;

import java.util.Iterator;

/** The conversions and comparisons that every part of the language shares. */
public final class LanguagePrimitives {
    private LanguagePrimitives() {}

    /**
     * Converts a value as a cast does.
     *
     * @throws NetException of type PSInvalidCastException, with PowerShell's message and error id, where it cannot be
     */
    public static Object convertTo(Object value, NetType type) {
        Object base = PSObject.unwrap(value);
        if (type == NetTypes.OBJECT || base != null && type.isInstance(base)) {
            return value;
        }
        if (type == NetTypes.STRING) {
            return toStringInvariant(value);
        }
        throw NetException.of("System.InvalidCastException", "Cannot convert value to type \"" + type + "\".");
    }

    /** Whether a value counts as true: not null, not zero, not empty, and for a list of one what that one counts as. */
    public static boolean isTrue(Object value) {
        return switch (PSObject.unwrap(value)) {
            case null -> false;
            case AutomationNull _ -> false;
            case Boolean b -> b;
            case String s -> !s.isEmpty();
            case Integer i -> i != 0;
            case Number n -> n.doubleValue() != 0;
            default -> true;
        };
    }

    /** The text of a value as a cast to string and interpolation give it: invariant culture, lists joined by {@code $OFS} or a space. */
    public static String toStringInvariant(Object value) {
        Object base = PSObject.unwrap(value);
        return base == null ? "" : base.toString();
    }

    /** What {@code -eq} says. */
    public static boolean equal(Object left, Object right, boolean ignoreCase) {
        return left == null ? right == null : left.equals(right);
    }

    /**
     * What the ordering operators compare by.
     *
     * @return below, equal to or above zero
     * @throws NetException where the values have no order
     */
    public static int compare(Object left, Object right, boolean ignoreCase) {
        return toStringInvariant(left).compareTo(toStringInvariant(right));
    }

    /** The elements of a value that the pipeline enumerates, or null for one that it passes on whole: strings, dictionaries, scalars. */
    public static Iterator<?> enumerator(Object value) {
        return switch (PSObject.unwrap(value)) {
            case Object[] array -> java.util.Arrays.asList(array).iterator();
            case java.util.Map<?, ?> _ -> null;
            case Iterable<?> list -> list.iterator();
            case null, default -> null;
        };
    }
}
