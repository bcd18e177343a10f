package org.jwsh.values;

/** An array of two or more dimensions: its elements in one row-major run. */
public final class MultiArray implements NetTyped {
    private final ArrayType type;
    private final int[] lengths;
    private final Object[] elements;

    public MultiArray(ArrayType type, int... lengths) {
        this.type = type;
        this.lengths = lengths.clone();
        int size = 1;
        for (int length : lengths) {
            size *= length;
        }
        this.elements = new Object[size];
        java.util.Arrays.fill(elements, type.elementType().defaultValue());
    }

    @Override
    public ArrayType netType() {
        return type;
    }

    public int length(int dimension) {
        return lengths[dimension];
    }

    /** All elements, the last index running fastest; the array's own. */
    public Object[] elements() {
        return elements;
    }

    /**
     * The place of an element in {@link #elements}.
     *
     * @throws NetException of type IndexOutOfRangeException
     */
    public int offset(int... indexes) {
        int offset = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (indexes[i] < 0 || indexes[i] >= lengths[i]) {
                throw NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
            }
            offset = offset * lengths[i] + indexes[i];
        }
        return offset;
    }
}
