package org.jwsh.values.numbers;

/** An unsigned 16-bit integer. */
public final class UInt16 extends Number implements Comparable<UInt16> {
    public static final UInt16 MIN_VALUE = new UInt16((short) 0);
    public static final UInt16 MAX_VALUE = new UInt16((short) -1);

    private final short value;

    private UInt16(short value) {
        this.value = value;
    }

    /** The number with the low bits of a value. */
    public static UInt16 of(int bits) {
        return new UInt16((short) bits);
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    @Override
    public long longValue() {
        return value & 0xFFFFL;
    }

    @Override
    public float floatValue() {
        return longValue();
    }

    @Override
    public double doubleValue() {
        return longValue();
    }

    @Override
    public int compareTo(UInt16 other) {
        return Long.compare(longValue(), other.longValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UInt16 number && number.value == value;
    }

    @Override
    public int hashCode() {
        return (int) longValue();
    }

    @Override
    public String toString() {
        return Long.toString(longValue());
    }
}
