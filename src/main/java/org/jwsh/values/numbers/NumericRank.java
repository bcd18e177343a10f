package org.jwsh.values.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The order in which numeric types give way to each other, as .NET's type codes have it: of two operands the one of higher
 * rank decides what an operation computes in.
 */
public enum NumericRank {
    NONE,
    BOOLEAN,
    CHAR,
    SBYTE,
    BYTE,
    INT16,
    UINT16,
    INT32,
    UINT32,
    INT64,
    UINT64,
    SINGLE,
    DOUBLE,
    DECIMAL;

    /** The rank of an unwrapped value; {@link #NONE} for what is neither a number nor a boolean nor a character. */
    public static NumericRank of(Object value) {
        return switch (value) {
            case Integer _ -> INT32;
            case Double _ -> DOUBLE;
            case Long _ -> INT64;
            case Boolean _ -> BOOLEAN;
            case Character _ -> CHAR;
            case Byte _ -> BYTE;
            case SByte _ -> SBYTE;
            case Short _ -> INT16;
            case UInt16 _ -> UINT16;
            case UInt32 _ -> UINT32;
            case UInt64 _ -> UINT64;
            case Float _ -> SINGLE;
            case Decimal _ -> DECIMAL;
            case null, default -> NONE;
        };
    }

    /** Whether it is a type of numbers, not of booleans or characters. */
    public boolean isNumber() {
        return ordinal() >= SBYTE.ordinal();
    }

    /** Whether it is a type of whole numbers. */
    public boolean isInteger() {
        return isNumber() && ordinal() <= UINT64.ordinal();
    }

    /** Whether it is a whole number that can be below zero. */
    public boolean isSigned() {
        return this == SBYTE || this == INT16 || this == INT32 || this == INT64;
    }

    /** Whether .NET calls the type primitive: all but decimal. */
    public boolean isPrimitive() {
        return this != NONE && this != DECIMAL;
    }

    /** The value of a whole number, character or boolean; of an unsigned 64-bit number its bits. */
    public static long longValue(Object value) {
        return switch (value) {
            case Byte b -> b & 0xFF;
            case Character c -> c;
            case Boolean b -> b ? 1 : 0;
            default -> ((Number) value).longValue();
        };
    }

    /** The value of any number, character or boolean as a double. */
    public static double doubleValue(Object value) {
        return switch (value) {
            case Byte b -> b & 0xFF;
            case Character c -> c;
            case Boolean b -> b ? 1 : 0;
            default -> ((Number) value).doubleValue();
        };
    }

    /** The value of any number, character or boolean as a decimal; throws an OverflowException beyond its range. */
    public static Decimal decimalValue(Object value) {
        return switch (value) {
            case Decimal d -> d;
            case Double d -> Decimal.of(d.doubleValue());
            case Float f -> Decimal.of(f.floatValue());
            case UInt64 u -> Decimal.of(u.toBigInteger());
            case java.math.BigInteger b -> Decimal.of(b);
            default -> Decimal.of(longValue(value));
        };
    }

    /** A big integer as a double, cut off where it has too many digits as .NET does it. */
    public static double truncated(BigInteger value) {
        double nearest = value.doubleValue();
        boolean beyond =
                !Double.isInfinite(nearest) && new BigDecimal(nearest).abs().compareTo(new BigDecimal(value).abs()) > 0;
        return beyond ? Math.nextAfter(nearest, 0) : nearest;
    }
}
