package org.jwsh.values.operators;

import java.math.BigInteger;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.conversion.NumberText;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** An arithmetic operation on two numbers of any types: the type of the higher rank decides what it computes in. */
enum NumericOperation {
    ADD("+", "op_Addition"),
    SUBTRACT("-", "op_Subtraction"),
    MULTIPLY("*", "op_Multiply"),
    DIVIDE("/", "op_Division"),
    REMAINDER("%", "op_Modulus");

    private static final BigInteger UNSIGNED_MAX = UInt64.MAX_VALUE.toBigInteger();

    private final String symbol;
    private final String method;

    NumericOperation(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** The result for unwrapped operands; strings are read as numbers, null is zero, other types are asked for their operator method. */
    Object apply(Object left, Object right) {
        if (isPlain(left) && isPlain(right)) {
            return ofPlain((Number) left, (Number) right);
        }
        if (left instanceof EnumValue e) {
            return applyToEnum(e, right);
        }
        NumericRank leftRank = NumericRank.of(left);
        boolean leftNumeric = leftRank != NumericRank.NONE;
        if (leftNumeric || left instanceof String) {
            Object number = switch (right) {
                case null -> 0;
                case EnumValue e -> e.toNumber();
                case String text -> NumberText.parse(text, leftNumeric ? left : 0);
                default -> right;
            };
            Object first = left instanceof String text ? NumberText.parse(text, number) : left;
            if (NumericRank.of(first) != NumericRank.NONE && NumericRank.of(number) != NumericRank.NONE) {
                return compute(first, number);
            }
            return applyToOthers(first, number);
        }
        return applyToOthers(left, right);
    }

    /** Whether a value is of one of the types that nearly all numbers have. */
    private static boolean isPlain(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Double;
    }

    private Object ofPlain(Number left, Number right) {
        if (left instanceof Double || right instanceof Double) {
            return doubles(left.doubleValue(), right.doubleValue());
        }
        return left instanceof Integer && right instanceof Integer
                ? ints(left.longValue(), right.longValue())
                : longs(left.longValue(), right.longValue());
    }

    private Object applyToOthers(Object left, Object right) {
        if (left instanceof BigInteger || right instanceof BigInteger) {
            return BigArithmetic.apply(this, left, right);
        }
        return OperatorMethod.call(method, symbol, left, right);
    }

    private Object applyToEnum(EnumValue left, Object right) {
        Object result = apply(left.toNumber(), right instanceof EnumValue e ? e.toNumber() : right);
        return (this == ADD || this == SUBTRACT) && NumericRank.of(result).isInteger()
                ? left.netType().of(NumericRank.longValue(result))
                : result;
    }

    private Object compute(Object left, Object right) {
        NumericRank leftRank = NumericRank.of(left);
        NumericRank rightRank = NumericRank.of(right);
        NumericRank rank = leftRank.compareTo(rightRank) >= 0 ? leftRank : rightRank;
        return switch (rank) {
            case DECIMAL -> decimals(NumericRank.decimalValue(left), NumericRank.decimalValue(right));
            case DOUBLE, SINGLE -> doubles(NumericRank.doubleValue(left), NumericRank.doubleValue(right));
            case UINT64, UINT32 ->
                isNegative(left) || isNegative(right) ? mixed(rank, left, right) : unsigned(rank, left, right);
            case INT64 -> longs(NumericRank.longValue(left), NumericRank.longValue(right));
            default -> ints(NumericRank.longValue(left), NumericRank.longValue(right));
        };
    }

    /** A negative number with an unsigned one: the next wider type that holds both. */
    private Object mixed(NumericRank rank, Object left, Object right) {
        if (rank == NumericRank.UINT32) {
            return longs(NumericRank.longValue(left), NumericRank.longValue(right));
        }
        try {
            return decimals(NumericRank.decimalValue(left), NumericRank.decimalValue(right));
        } catch (NetException overflow) {
            if (this != MULTIPLY) {
                throw overflow;
            }
            return doubles(NumericRank.doubleValue(left), NumericRank.doubleValue(right));
        }
    }

    private static boolean isNegative(Object value) {
        return NumericRank.of(value).isSigned() && NumericRank.longValue(value) < 0;
    }

    private Object ints(long left, long right) {
        Object result = longs(left, right);
        return result instanceof Long number
                ? number == number.intValue() ? (Object) number.intValue() : (Object) number.doubleValue()
                : result;
    }

    private Object longs(long left, long right) {
        return switch (this) {
            case ADD -> {
                long sum = left + right;
                yield ((left ^ sum) & (right ^ sum)) < 0 ? (Object) ((double) left + right) : (Object) sum;
            }
            case SUBTRACT -> {
                long difference = left - right;
                yield ((left ^ right) & (left ^ difference)) < 0
                        ? (Object) ((double) left - right)
                        : (Object) difference;
            }
            case MULTIPLY -> {
                long product = left * right;
                yield Math.multiplyHigh(left, right) == product >> 63
                        ? (Object) product
                        : (Object)
                                NumericRank.truncated(BigInteger.valueOf(left).multiply(BigInteger.valueOf(right)));
            }
            case DIVIDE -> {
                checkDivisor(right);
                boolean exact = right != -1 && left % right == 0 || right == -1 && left != Long.MIN_VALUE;
                yield exact ? (Object) (left / right) : (Object) ((double) left / right);
            }
            case REMAINDER -> {
                checkDivisor(right);
                yield left % right;
            }
        };
    }

    private Object unsigned(NumericRank rank, Object left, Object right) {
        BigInteger first = unsignedValue(left);
        BigInteger second = unsignedValue(right);
        if (this == DIVIDE || this == REMAINDER) {
            checkDivisor(second.signum());
        }
        if (this == DIVIDE && first.mod(second).signum() != 0) {
            return first.doubleValue() / second.doubleValue();
        }
        BigInteger result = BigArithmetic.compute(this, first, second);
        BigInteger max = rank == NumericRank.UINT32 ? BigInteger.valueOf(0xFFFF_FFFFL) : UNSIGNED_MAX;
        if (result.signum() < 0 || result.compareTo(max) > 0) {
            return doubles(first.doubleValue(), second.doubleValue());
        }
        return rank == NumericRank.UINT32 ? UInt32.of(result.longValue()) : UInt64.of(result.longValue());
    }

    private static BigInteger unsignedValue(Object value) {
        return value instanceof UInt64 u ? u.toBigInteger() : BigInteger.valueOf(NumericRank.longValue(value));
    }

    private double doubles(double left, double right) {
        return switch (this) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
        };
    }

    private Decimal decimals(Decimal left, Decimal right) {
        try {
            return switch (this) {
                case ADD -> left.add(right);
                case SUBTRACT -> left.subtract(right);
                case MULTIPLY -> left.multiply(right);
                case DIVIDE -> left.divide(right);
                case REMAINDER -> left.remainder(right);
            };
        } catch (NetException failure) {
            throw wrapped(failure);
        }
    }

    private static void checkDivisor(long divisor) {
        if (divisor == 0) {
            throw wrapped(NetException.of("System.DivideByZeroException", "Attempted to divide by zero."));
        }
    }

    static NetException wrapped(NetException failure) {
        return NetException.of("System.Management.Automation.RuntimeException", failure.getMessage(), failure)
                .withRecord("RuntimeException", ErrorCategory.NotSpecified, null);
    }
}
