package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.text.NumberFormat;

/** An address, or a handle: a number as wide as the machine's. */
@TypeName("System.IntPtr")
record NativeInt(long value) implements Comparable<NativeInt>, Formattable {
    static final NativeInt ZERO = new NativeInt(0);

    static void define(TypeBuilder type) {
        Class<NativeInt> self = NativeInt.class;
        type.constructor("System.IntPtr new(int value)", a -> new NativeInt((int) a[0]))
                .constructor("System.IntPtr new(long value)", a -> new NativeInt((long) a[0]))
                .method("int ToInt32()", self, (p, a) -> Math.toIntExact(p.value))
                .method("long ToInt64()", self, (p, a) -> p.value)
                .method("string ToString()", self, (p, a) -> p.toString())
                .method("string ToString(string format)", self, (p, a) -> p.format((String) a[0], Culture.current()))
                .method("bool Equals(System.IntPtr other)", self, (p, a) -> p.equals(a[0]))
                .method("int CompareTo(System.IntPtr value)", self, (p, a) -> p.compareTo((NativeInt) a[0]));
        type.staticProperty("System.IntPtr Zero", () -> ZERO)
                .staticProperty("int Size", () -> Long.BYTES)
                .staticProperty("System.IntPtr MaxValue", () -> new NativeInt(Long.MAX_VALUE))
                .staticProperty("System.IntPtr MinValue", () -> new NativeInt(Long.MIN_VALUE))
                .staticMethod("static System.IntPtr Add(System.IntPtr pointer, int offset)", a -> plus(a))
                .staticMethod(
                        "static System.IntPtr Subtract(System.IntPtr pointer, int offset)",
                        a -> new NativeInt(((NativeInt) a[0]).value - (int) a[1]))
                .staticMethod("static System.IntPtr op_Addition(System.IntPtr pointer, int offset)", a -> plus(a))
                .staticMethod("static System.IntPtr op_Explicit(int value)", a -> new NativeInt((int) a[0]))
                .staticMethod("static System.IntPtr op_Explicit(long value)", a -> new NativeInt((long) a[0]))
                .staticMethod("static int op_Explicit(System.IntPtr value)", a -> (int) ((NativeInt) a[0]).value)
                .staticMethod("static long op_Explicit(System.IntPtr value)", a -> ((NativeInt) a[0]).value);
    }

    private static NativeInt plus(Object[] arguments) {
        return new NativeInt(((NativeInt) arguments[0]).value + (int) arguments[1]);
    }

    @Override
    public int compareTo(NativeInt other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String format(String format, Culture culture) {
        return NumberFormat.format(value, format, culture);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
