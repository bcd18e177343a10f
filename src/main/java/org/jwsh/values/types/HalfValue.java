package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.text.NumberFormat;

/** A number of sixteen bits with a fraction. */
@TypeName("System.Half")
record HalfValue(short bits) implements Comparable<HalfValue>, Formattable {
    static final HalfValue ZERO = new HalfValue((short) 0);

    private static HalfValue of(double value) {
        return new HalfValue(Float.floatToFloat16((float) value));
    }

    private float value() {
        return Float.float16ToFloat(bits);
    }

    static void define(TypeBuilder type) {
        String own = "System.Half";
        type.method("string ToString()", HalfValue.class, (h, a) -> h.toString())
                .method("int CompareTo(System.Half other)", HalfValue.class, (h, a) -> h.compareTo((HalfValue) a[0]))
                .staticProperty(own + " MaxValue", () -> of(65504))
                .staticProperty(own + " MinValue", () -> of(-65504))
                .staticProperty(own + " Epsilon", () -> new HalfValue((short) 1))
                .staticMethod("static " + own + " op_Explicit(double value)", a -> of((double) a[0]))
                .staticMethod("static " + own + " op_Explicit(float value)", a -> of((float) a[0]))
                .staticMethod("static " + own + " op_Explicit(int value)", a -> of((int) a[0]))
                .staticMethod("static double op_Explicit(System.Half value)", a -> (double) ((HalfValue) a[0]).value())
                .staticMethod("static float op_Explicit(System.Half value)", a -> ((HalfValue) a[0]).value());
    }

    @Override
    public int compareTo(HalfValue other) {
        return Float.compare(value(), other.value());
    }

    @Override
    public String format(String format, Culture culture) {
        return NumberFormat.format(value(), format, culture);
    }

    @Override
    public String toString() {
        return format(null, Culture.current());
    }
}
