package org.jwsh.values.numbers;

/** An unsigned 32-bit integer. */
public final class UInt32 extends Number implements Comparable<UInt32> {
    public static final UInt32 MIN_VALUE = new UInt32(0);
    public static final UInt32 MAX_VALUE = new UInt32(-1);

    private final int value;

    private UInt32(int value) {
        this.value = value;
    }

    /** The number with the low bits of a value. */
    public static UInt32 of(long bits) {
        return new UInt32((int) bits);
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    @Override
    public long longValue() {
        return value & 0xFFFF_FFFFL;
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
    public int compareTo(UInt32 other) {
        return Long.compare(longValue(), other.longValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UInt32 number && number.value == value;
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
