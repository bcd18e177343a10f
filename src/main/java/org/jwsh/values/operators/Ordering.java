package org.jwsh.values.operators;

import java.math.BigInteger;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.conversion.NumberText;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.text.Collation;

/** The order of two values, as {@code -lt} and sorting see it. */
public final class Ordering {
    private Ordering() {}

    /**
     * Below, equal to or above zero. Null comes before everything but negative numbers.
     *
     * @throws NetException where the values have no order or the right one does not convert to the type of the left one
     */
    public static int compare(Object left, Object right, boolean ignoreCase) {
        Object first = Operands.bare(left);
        Object second = Operands.bare(right);
        if (first == null || second == null) {
            return compareToNull(first, second);
        }
        if (first instanceof String text) {
            return Collation.INVARIANT.compare(text, LanguagePrimitives.toStringInvariant(right), ignoreCase);
        }
        if (first instanceof Character c && second instanceof Character d && ignoreCase) {
            return Character.compare(Character.toUpperCase(c), Character.toUpperCase(d));
        }
        return NumericRank.of(first).isNumber() ? numbers(first, second) : converted(first, second);
    }

    /** The order of two values of which at least one is null. */
    static int compareToNull(Object left, Object right) {
        if (left == null && right == null) {
            return 0;
        }
        int positive = left == null ? -1 : 1;
        Object value = left == null ? right : left;
        boolean negative = switch (value) {
            case BigInteger _ -> false;
            case Object _ when NumericRank.of(value).isNumber() -> NumericRank.doubleValue(value) < 0;
            default -> false;
        };
        return negative ? -positive : positive;
    }

    private static int numbers(Object left, Object right) {
        Object number = switch (right) {
            case EnumValue e -> e.toNumber();
            case String text -> NumberText.parse(text, left);
            default -> right;
        };
        return NumericRank.of(number) == NumericRank.NONE ? converted(left, number) : compareNumbers(left, number);
    }

    static int compareNumbers(Object left, Object right) {
        return switch (common(left, right)) {
            case DECIMAL -> NumericRank.decimalValue(left).compareTo(NumericRank.decimalValue(right));
            case DOUBLE, SINGLE -> {
                double first = NumericRank.doubleValue(left);
                double second = NumericRank.doubleValue(right);
                yield first == second ? 0 : Double.compare(first, second);
            }
            case UINT64 -> bigValue(left).compareTo(bigValue(right));
            default -> Long.compare(NumericRank.longValue(left), NumericRank.longValue(right));
        };
    }

    static boolean numbersEqual(Object left, Object right) {
        return switch (common(left, right)) {
            case DOUBLE, SINGLE -> NumericRank.doubleValue(left) == NumericRank.doubleValue(right);
            default -> compareNumbers(left, right) == 0;
        };
    }

    private static NumericRank common(Object left, Object right) {
        NumericRank first = NumericRank.of(left);
        NumericRank second = NumericRank.of(right);
        NumericRank rank = first.compareTo(second) >= 0 ? first : second;
        boolean beyondDecimal = rank == NumericRank.DECIMAL
                && (Math.abs(NumericRank.doubleValue(left)) > 7.9e28
                        || Math.abs(NumericRank.doubleValue(right)) > 7.9e28
                        || Double.isNaN(NumericRank.doubleValue(right)))
                && first != second;
        return beyondDecimal ? NumericRank.DOUBLE : rank;
    }

    private static BigInteger bigValue(Object value) {
        return value instanceof UInt64 u ? u.toBigInteger() : BigInteger.valueOf(NumericRank.longValue(value));
    }

    private static int converted(Object left, Object right) {
        NetType type = NetTypes.of(left);
        Object other = right;
        if (!(left instanceof PSObject) && !type.isInstance(right)) {
            try {
                other = LanguagePrimitives.convertTo(right, type);
            } catch (NetException failure) {
                throw Comparison.failure(left, right, failure);
            }
        }
        if (left.getClass() == other.getClass() && left instanceof Comparable<?>) {
            @SuppressWarnings("unchecked")
            Comparable<Object> comparable = (Comparable<Object>) left;
            return comparable.compareTo(other);
        }
        MethodGroup compareTo = left instanceof PSObject ? null : type.members().method("CompareTo");
        if (compareTo != null) {
            Object[] operand = {other};
            Object order = MethodBinder.choose(compareTo, operand).invoke(left, operand);
            return (Integer) LanguagePrimitives.convertTo(order, NetTypes.INT);
        }
        if (left.equals(other)) {
            return 0;
        }
        throw noOrder(left, right);
    }

    private static NetException noOrder(Object left, Object right) {
        String first = LanguagePrimitives.toStringInvariant(left);
        if (!(left instanceof PSObject)) {
            return NetException.runtime(
                    "NotIcomparable",
                    ErrorCategory.InvalidOperation,
                    null,
                    "Cannot compare \"" + first + "\" because it is not IComparable.");
        }
        String message = "Cannot compare \"" + first + "\" to \"" + LanguagePrimitives.toStringInvariant(right)
                + "\" because the objects are not the same type or the object \"" + first
                + "\" does not implement \"IComparable\".";
        return NetException.of("System.Management.Automation.ExtendedTypeSystemException", message)
                .withRecord("PSObjectCompareTo", ErrorCategory.NotSpecified, null);
    }
}
