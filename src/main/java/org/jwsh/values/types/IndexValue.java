package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A place in a list, counted from its start or from its end. */
@TypeName("System.Index")
record IndexValue(int value, boolean fromEnd) {
    static final IndexValue START = new IndexValue(0, false);

    private static IndexValue of(int value, boolean fromEnd) {
        if (value < 0) {
            throw Failures.outOfRange("Non-negative number required.", "value");
        }
        return new IndexValue(value, fromEnd);
    }

    /** The place that it means in something of a length. */
    int offset(int length) {
        return fromEnd ? length - value : value;
    }

    static void define(TypeBuilder type) {
        type.constructor("System.Index new(int value, bool fromEnd = False)", a -> of((int) a[0], a[1] == Boolean.TRUE))
                .property("int Value", IndexValue.class, IndexValue::value)
                .property("bool IsFromEnd", IndexValue.class, IndexValue::fromEnd)
                .method("int GetOffset(int length)", IndexValue.class, (i, a) -> i.offset((int) a[0]))
                .method("string ToString()", IndexValue.class, (i, a) -> i.toString())
                .staticProperty("System.Index Start", () -> START)
                .staticProperty("System.Index End", () -> new IndexValue(0, true))
                .staticMethod("static System.Index FromStart(int value)", a -> of((int) a[0], false))
                .staticMethod("static System.Index FromEnd(int value)", a -> of((int) a[0], true))
                .staticMethod("static System.Index op_Implicit(int value)", a -> of((int) a[0], false));
    }

    @Override
    public String toString() {
        return (fromEnd ? "^" : "") + value;
    }
}
