package org.jwsh.values.numbers;

import java.math.BigInteger;

/** An unsigned 64-bit integer. {@link #longValue} gives its bits. */
public final class UInt64 extends Number implements Comparable<UInt64> {
    public static final UInt64 MIN_VALUE = new UInt64(0);
    public static final UInt64 MAX_VALUE = new UInt64(-1);

    private final long value;

    private UInt64(long value) {
        this.value = value;
    }

    /** The number with these 64 bits. */
    public static UInt64 of(long bits) {
        return new UInt64(bits);
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return value >= 0 ? value : toBigInteger().doubleValue();
    }

    public BigInteger toBigInteger() {
        BigInteger signed = BigInteger.valueOf(value);
        return value >= 0 ? signed : signed.add(BigInteger.ONE.shiftLeft(64));
    }

    @Override
    public int compareTo(UInt64 other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UInt64 number && number.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
