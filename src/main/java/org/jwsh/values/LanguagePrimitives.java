package org.jwsh.values;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.operators.Equality;
import org.jwsh.values.operators.Ordering;
import org.jwsh.values.text.StringForm;

/** The conversions and comparisons that every part of the language shares. */
public final class LanguagePrimitives {
    private LanguagePrimitives() {}

    /**
     * Converts a value as a cast does.
     *
     * @throws NetException of type PSInvalidCastException, with PowerShell's message and error id, where it cannot be
     */
    public static Object convertTo(Object value, NetType type) {
        return type.converter().convert(value);
    }

    /** Whether a value counts as true: not null, not zero, not empty, and for a list of one what that one counts as. */
    public static boolean isTrue(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean b -> b;
            case AutomationNull _ -> false;
            case String s -> !s.isEmpty();
            case Integer i -> i != 0;
            case PSObject object -> object.isCustom() || isTrue(object.base());
            case Character c -> c != 0;
            case SwitchParameter s -> s.present();
            case EnumValue e -> e.number() != 0;
            case java.math.BigInteger b -> b.signum() != 0;
            case Decimal d -> d.signum() != 0;
            case Number n when NumericRank.of(n) != NumericRank.NONE -> NumericRank.doubleValue(n) != 0;
            case java.util.List<?> list -> isTrue(list.size(), list.isEmpty() ? null : list.getFirst());
            default -> !value.getClass().isArray() || isTrueArray(value);
        };
    }

    private static boolean isTrueArray(Object array) {
        int length = Array.getLength(array);
        return isTrue(length, length == 0 ? null : Array.get(array, 0));
    }

    private static boolean isTrue(int size, Object first) {
        return size > 1 || size == 1 && (isList(first) || isTrue(first));
    }

    private static boolean isList(Object value) {
        Object base = PSObject.unwrap(value);
        return base instanceof java.util.List<?> list && !list.isEmpty()
                || base != null && base.getClass().isArray() && Array.getLength(base) > 0;
    }

    /** The text of a value as a cast to string and interpolation give it: invariant culture, lists joined by {@code $OFS} or a space. */
    public static String toStringInvariant(Object value) {
        return StringForm.invariant(value);
    }

    /** What {@code -eq} says. */
    public static boolean equal(Object left, Object right, boolean ignoreCase) {
        return Equality.equal(left, right, ignoreCase);
    }

    /**
     * What the ordering operators compare by.
     *
     * @return below, equal to or above zero
     * @throws NetException where the values have no order
     */
    public static int compare(Object left, Object right, boolean ignoreCase) {
        return Ordering.compare(left, right, ignoreCase);
    }

    /** The elements of a value that the pipeline enumerates, or null for one that it passes on whole: strings, dictionaries, scalars. */
    public static Iterator<?> enumerator(Object value) {
        return switch (value) {
            case null -> null;
            case Integer _ -> null;
            case String _ -> null;
            case Object[] array -> Arrays.asList(array).iterator();
            case PSObject object -> object.isCustom() ? null : enumerator(object.base());
            case Map<?, ?> _ -> null;
            case Iterable<?> list -> list.iterator();
            case Iterator<?> iterator -> iterator;
            case MultiArray array -> Arrays.asList(array.elements()).iterator();
            default -> value.getClass().isArray() ? new ArrayElements(value) : null;
        };
    }

    /** The elements of an array of a primitive type. */
    private static final class ArrayElements implements Iterator<Object> {
        private final Object array;
        private final int length;
        private int next;

        private ArrayElements(Object array) {
            this.array = array;
            this.length = Array.getLength(array);
        }

        @Override
        public boolean hasNext() {
            return next < length;
        }

        @Override
        public Object next() {
            if (next >= length) {
                throw new NoSuchElementException();
            }
            return Array.get(array, next++);
        }
    }
}
