package org.jwsh.values.operators;

import java.math.BigInteger;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.conversion.NumberText;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** The operators on bits. Operands become whole numbers: of 32 bits where both fit, else of 64; enums keep their type. */
public enum Bitwise {
    AND("-band", "op_BitwiseAnd"),
    OR("-bor", "op_BitwiseOr"),
    XOR("-bxor", "op_ExclusiveOr");

    private final String symbol;
    private final String method;

    Bitwise(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** The result of the operator. */
    public Object apply(Object left, Object right) {
        if (left instanceof Integer l && right instanceof Integer r) {
            return (int) bits(l, r);
        }
        Object first = Operands.bare(left);
        Object second = Operands.bare(right);
        if (first instanceof EnumValue e) {
            EnumValue other =
                    (EnumValue) LanguagePrimitives.convertTo(second == null ? (Object) 0 : second, e.netType());
            return e.netType().of(bits(e.number(), other.number()));
        }
        if (first instanceof BigInteger || second instanceof BigInteger) {
            NetType big = NetTypes.of(BigInteger.class);
            return bits((BigInteger) LanguagePrimitives.convertTo(first, big), (BigInteger)
                    LanguagePrimitives.convertTo(second, big));
        }
        Object a = number(first, second);
        Object b = number(second, first);
        if (NumericRank.of(a) == NumericRank.NONE || NumericRank.of(b) == NumericRank.NONE) {
            return OperatorMethod.call(method, symbol, first, second);
        }
        Object l = whole(a);
        Object r = whole(b);
        return switch (common(l, r)) {
            case INT64 -> bits(NumericRank.longValue(l), NumericRank.longValue(r));
            case UINT64 -> UInt64.of(bits(NumericRank.longValue(l), NumericRank.longValue(r)));
            case UINT32 -> UInt32.of(bits(NumericRank.longValue(l), NumericRank.longValue(r)));
            default -> (int) bits(NumericRank.longValue(l), NumericRank.longValue(r));
        };
    }

    private static NumericRank common(Object left, Object right) {
        NumericRank first = NumericRank.of(left);
        NumericRank second = NumericRank.of(right);
        return first.compareTo(second) >= 0 ? first : second;
    }

    private long bits(long left, long right) {
        return switch (this) {
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
        };
    }

    private BigInteger bits(BigInteger left, BigInteger right) {
        return switch (this) {
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
        };
    }

    private static Object number(Object operand, Object other) {
        return switch (operand) {
            case null -> 0;
            case String text -> NumberText.parse(text, other instanceof String || other == null ? 0 : other);
            case EnumValue e -> e.toNumber();
            default -> operand;
        };
    }

    /** Fractions are rounded to a whole number of the smallest of the types int, uint, long, ulong that holds it. */
    private static Object whole(Object number) {
        NumericRank rank = NumericRank.of(number);
        if (rank == NumericRank.DOUBLE || rank == NumericRank.SINGLE || rank == NumericRank.DECIMAL) {
            double value = NumericRank.doubleValue(number);
            NetType type = value <= Integer.MAX_VALUE && value >= Integer.MIN_VALUE
                    ? NetTypes.INT
                    : value >= 0 && value <= 0xFFFF_FFFFL
                            ? NetTypes.of(UInt32.class)
                            : value > Long.MAX_VALUE ? NetTypes.of(UInt64.class) : NetTypes.LONG;
            return LanguagePrimitives.convertTo(number, type);
        }
        return number;
    }

    /** {@code -bnot operand}. */
    public static Object not(Object operand) {
        Object base = Operands.bare(operand);
        return switch (base) {
            case Integer i -> ~i;
            case EnumValue e ->
                e.netType().of(~e.number() & unsignedBits(e.netType().underlyingType()));
            case BigInteger b -> b.not();
            case null, default -> {
                Object number = number(base, 0);
                if (NumericRank.of(number) == NumericRank.NONE) {
                    yield OperatorMethod.callUnary("op_OnesComplement", "-bnot", base);
                }
                Object whole = whole(number);
                yield switch (NumericRank.of(whole)) {
                    case INT64 -> ~NumericRank.longValue(whole);
                    case UINT64 -> UInt64.of(~NumericRank.longValue(whole));
                    case UINT32 -> UInt32.of(~NumericRank.longValue(whole));
                    default -> (int) ~NumericRank.longValue(whole);
                };
            }
        };
    }

    /** The bits that a number of an unsigned type has in a long; all where the sign goes on to the left. */
    private static long unsignedBits(NetType type) {
        return switch (type.fullName()) {
            case "System.Byte" -> 0xFF;
            case "System.UInt16" -> 0xFFFF;
            case "System.UInt32" -> 0xFFFF_FFFFL;
            default -> -1;
        };
    }

    /** {@code value -shl count}; of the count only the low 5 bits count, 6 for 64-bit values. */
    public static Object shiftLeft(Object value, Object count) {
        return shift(value, count, true);
    }

    /** {@code value -shr count}: signed values keep their sign. */
    public static Object shiftRight(Object value, Object count) {
        return shift(value, count, false);
    }

    private static Object shift(Object value, Object count, boolean left) {
        Object base = Operands.bare(value);
        int by = (Integer) LanguagePrimitives.convertTo(count, NetTypes.INT);
        if (base instanceof BigInteger big) {
            return left ? big.shiftLeft(by) : big.shiftRight(by);
        }
        Object number = number(base, 0);
        if (NumericRank.of(number) == NumericRank.NONE) {
            return OperatorMethod.call(left ? "op_LeftShift" : "op_RightShift", left ? "-shl" : "-shr", base, by);
        }
        Object whole = whole(number);
        long bits = NumericRank.longValue(whole);
        return switch (NumericRank.of(whole)) {
            case INT64 -> left ? bits << by : bits >> by;
            case UINT64 -> UInt64.of(left ? bits << by : bits >>> by);
            case UINT32 -> UInt32.of(left ? bits << (by & 31) : bits >>> (by & 31));
            case BYTE -> (byte) shifted((int) bits, by, left);
            case SBYTE -> SByte.of(shifted((int) bits, by, left));
            case INT16 -> (short) shifted((int) bits, by, left);
            case UINT16 -> UInt16.of(shifted((int) bits, by, left));
            default -> shifted((int) bits, by, left);
        };
    }

    private static int shifted(int bits, int by, boolean left) {
        return left ? bits << by : bits >> by;
    }
}
