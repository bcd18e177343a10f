package org.jwsh.values.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** A type of numbers as the target of a conversion from another number. Fractions round half to even. */
enum NumberKind {
    BYTE("System.Byte", 0, 255, "an unsigned byte"),
    SBYTE("System.SByte", -128, 127, "a signed byte"),
    INT16("System.Int16", Short.MIN_VALUE, Short.MAX_VALUE, "an Int16"),
    UINT16("System.UInt16", 0, 0xFFFF, "a UInt16"),
    INT32("System.Int32", Integer.MIN_VALUE, Integer.MAX_VALUE, "an Int32"),
    UINT32("System.UInt32", 0, 0xFFFF_FFFFL, "a UInt32"),
    INT64("System.Int64", Long.MIN_VALUE, Long.MAX_VALUE, "an Int64"),
    UINT64("System.UInt64", 0, Long.MAX_VALUE, "a UInt64"),
    SINGLE("System.Single", 0, 0, "a Single"),
    DOUBLE("System.Double", 0, 0, "a Double"),
    DECIMAL("System.Decimal", 0, 0, "a Decimal"),
    BIG_INTEGER("System.Numerics.BigInteger", 0, 0, "a BigInteger");

    private static final BigInteger UNSIGNED_MAX = UInt64.MAX_VALUE.toBigInteger();
    private static final Map<String, NumberKind> BY_TYPE = byType();

    private final String typeName;
    private final long min;
    private final long max;
    private final String described;

    NumberKind(String typeName, long min, long max, String described) {
        this.typeName = typeName;
        this.min = min;
        this.max = max;
        this.described = described;
    }

    private static Map<String, NumberKind> byType() {
        Map<String, NumberKind> kinds = new java.util.HashMap<>();
        for (NumberKind kind : values()) {
            kinds.put(kind.typeName, kind);
        }
        return kinds;
    }

    /** The kind of a type, or null where it is no type of numbers. */
    static NumberKind of(NetType type) {
        return BY_TYPE.get(type.fullName());
    }

    /**
     * A number, boolean or character as this kind.
     *
     * @throws NetException of type OverflowException where it is out of range
     */
    Object from(Object value) {
        return switch (this) {
            case DOUBLE ->
                value instanceof BigInteger b
                        ? (Object) NumericRank.truncated(b)
                        : (Object) NumericRank.doubleValue(value);
            case SINGLE -> single(value);
            case DECIMAL -> NumericRank.decimalValue(value);
            case BIG_INTEGER -> bigInteger(value);
            default -> whole(value);
        };
    }

    private static Object single(Object value) {
        return value instanceof Decimal || value instanceof BigInteger
                ? ((Number) value).floatValue()
                : (float) NumericRank.doubleValue(value);
    }

    private static BigInteger bigInteger(Object value) {
        return switch (value) {
            case BigInteger b -> b;
            case UInt64 u -> u.toBigInteger();
            case Decimal d -> d.toBigDecimal().toBigInteger();
            case Double d -> truncated(d);
            case Float f -> truncated(f);
            default -> BigInteger.valueOf(NumericRank.longValue(value));
        };
    }

    private static BigInteger truncated(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw NetException.of(
                    "System.OverflowException",
                    "BigInteger cannot represent " + (Double.isNaN(value) ? "the value NaN." : "infinity."));
        }
        return new BigDecimal(value).toBigInteger();
    }

    private Object whole(Object value) {
        return switch (value) {
            case Double d -> fromDouble(d);
            case Float f -> fromDouble(f);
            case Decimal d ->
                fromBig(d.toBigDecimal().setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
            case BigInteger b -> fromBig(b);
            case UInt64 u -> fromBig(u.toBigInteger());
            default -> fromLong(NumericRank.longValue(value));
        };
    }

    private Object fromDouble(double value) {
        double rounded = Math.rint(value);
        boolean wide = this == INT64 || this == UINT64;
        if (!(rounded >= min && rounded <= (this == UINT64 ? 0x1p64 : (double) max))
                || wide && rounded >= (this == UINT64 ? 0x1p64 : 0x1p63)) {
            throw wide
                    ? NetException.of("System.OverflowException", "Arithmetic operation resulted in an overflow.")
                    : overflow();
        }
        return this == UINT64 ? fromBig(new BigDecimal(rounded).toBigInteger()) : fromLong((long) rounded);
    }

    private Object fromBig(BigInteger value) {
        if (this == UINT64) {
            if (value.signum() < 0 || value.compareTo(UNSIGNED_MAX) > 0) {
                throw overflow();
            }
            return UInt64.of(value.longValue());
        }
        if (value.bitLength() > 63) {
            throw overflow();
        }
        return fromLong(value.longValue());
    }

    private Object fromLong(long value) {
        if (value < min || value > max) {
            throw overflow();
        }
        return switch (this) {
            case BYTE -> (byte) value;
            case SBYTE -> SByte.of((int) value);
            case INT16 -> (short) value;
            case UINT16 -> UInt16.of((int) value);
            case INT32 -> (int) value;
            case UINT32 -> UInt32.of(value);
            case UINT64 -> UInt64.of(value);
            default -> value;
        };
    }

    NetException overflow() {
        return NetException.of(
                "System.OverflowException", "Value was either too large or too small for " + described + ".");
    }

    /**
     * Reads digits in a radix other than ten, as long as the type is wide.
     *
     * @throws NetException of type FormatException or OverflowException
     */
    Object fromHexadecimal(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw NetException.of("System.FormatException", "Could not find any recognizable digits.");
        }
        BigInteger value = new BigInteger(digits, 16);
        int bits = bits();
        if (value.bitLength() > bits) {
            NumberKind unsigned = switch (this) {
                case INT16 -> UINT16;
                case INT32 -> UINT32;
                case INT64 -> UINT64;
                default -> this;
            };
            throw unsigned.overflow();
        }
        boolean negative = min < 0 && value.testBit(bits - 1);
        return fromBig(negative ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value);
    }

    private int bits() {
        return switch (this) {
            case BYTE, SBYTE -> 8;
            case INT16, UINT16 -> 16;
            case INT32, UINT32 -> 32;
            default -> 64;
        };
    }
}
