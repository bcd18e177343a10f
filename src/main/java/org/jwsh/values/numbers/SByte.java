package org.jwsh.values.numbers;

/** A signed byte; {@link Byte} stands for the unsigned one. */
public final class SByte extends Number implements Comparable<SByte> {
    public static final SByte MIN_VALUE = new SByte(Byte.MIN_VALUE);
    public static final SByte MAX_VALUE = new SByte(Byte.MAX_VALUE);

    private final byte value;

    private SByte(byte value) {
        this.value = value;
    }

    /** The number with the low bits of a value. */
    public static SByte of(int bits) {
        return new SByte((byte) bits);
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    @Override
    public long longValue() {
        return value;
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
    public int compareTo(SByte other) {
        return Long.compare(longValue(), other.longValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SByte number && number.value == value;
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
