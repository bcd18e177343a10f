package org.jwsh.values.types;

import java.math.RoundingMode;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.Decimal;

/** What {@code System.Decimal} has beyond the members of all numbers. */
final class DecimalMembers {
    private static final int MAX_SCALE = 28;

    private DecimalMembers() {}

    static void define(TypeBuilder type) {
        defineMore(type);
        for (String from : new String[] {"int", "long", "double", "float", "uint", "ulong"}) {
            type.constructor(
                    "decimal new(" + from + " value)", a -> org.jwsh.values.numbers.NumericRank.decimalValue(a[0]));
        }
        type.constructor("decimal new(int[] bits)", a -> {
                    int[] bits = Failures.required((int[]) a[0], "bits");
                    if (bits.length != 4) {
                        throw invalidBits();
                    }
                    return ofBits(bits[0], bits[1], bits[2], bits[3] < 0, bits[3] >>> 16 & 0xFF);
                })
                .constructor("decimal new(int lo, int mid, int hi, bool isNegative, byte scale)", a -> {
                    int scale = (byte) a[4] & 0xFF;
                    if (scale > MAX_SCALE) {
                        throw Failures.outOfRange(
                                "Decimal's scale value must be between 0 and 28, inclusive.", "scale");
                    }
                    return ofBits((int) a[0], (int) a[1], (int) a[2], (boolean) a[3], scale);
                });
        type.property("byte Scale", Decimal.class, d -> (byte) d.scale())
                .staticMethod("static decimal Add(decimal d1, decimal d2)", a -> ((Decimal) a[0]).add((Decimal) a[1]))
                .staticMethod(
                        "static decimal Subtract(decimal d1, decimal d2)",
                        a -> ((Decimal) a[0]).subtract((Decimal) a[1]))
                .staticMethod(
                        "static decimal Multiply(decimal d1, decimal d2)",
                        a -> ((Decimal) a[0]).multiply((Decimal) a[1]))
                .staticMethod(
                        "static decimal Divide(decimal d1, decimal d2)", a -> ((Decimal) a[0]).divide((Decimal) a[1]))
                .staticMethod(
                        "static decimal Remainder(decimal d1, decimal d2)",
                        a -> ((Decimal) a[0]).remainder((Decimal) a[1]))
                .staticMethod("static decimal Negate(decimal d)", a -> ((Decimal) a[0]).negate())
                .staticMethod(
                        "static int Compare(decimal d1, decimal d2)", a -> ((Decimal) a[0]).compareTo((Decimal) a[1]))
                .staticMethod("static decimal Floor(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.FLOOR))
                .staticMethod("static decimal Ceiling(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.CEILING))
                .staticMethod("static decimal Truncate(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.DOWN))
                .staticMethod("static decimal Round(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static decimal Round(decimal d, int decimals)",
                        a -> ((Decimal) a[0]).round((int) a[1], RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static decimal Round(decimal d, System.MidpointRounding mode)",
                        a -> ((Decimal) a[0]).round(0, MathMembers.rounding(a[1])))
                .staticMethod(
                        "static decimal Round(decimal d, int decimals, System.MidpointRounding mode)",
                        a -> ((Decimal) a[0]).round((int) a[1], MathMembers.rounding(a[2])));
    }

    private static org.jwsh.values.NetException invalidBits() {
        return Failures.argument("Decimal constructor requires an array or span of four valid decimal bytes.", null);
    }

    private static Decimal ofBits(int low, int middle, int high, boolean negative, int scale) {
        if (scale > MAX_SCALE) {
            throw invalidBits();
        }
        java.math.BigInteger whole = java.math.BigInteger.valueOf(high & 0xFFFFFFFFL)
                .shiftLeft(32)
                .or(java.math.BigInteger.valueOf(middle & 0xFFFFFFFFL))
                .shiftLeft(32)
                .or(java.math.BigInteger.valueOf(low & 0xFFFFFFFFL));
        return Decimal.of(new java.math.BigDecimal(negative ? whole.negate() : whole, scale));
    }

    private static void defineMore(TypeBuilder type) {
        type.staticMethod("static int[] GetBits(decimal d)", a -> bits((Decimal) a[0]))
                .staticMethod(
                        "static decimal FromOACurrency(long cy)",
                        a -> Decimal.of(
                                java.math.BigDecimal.valueOf((long) a[0], 4).stripTrailingZeros()))
                .staticMethod(
                        "static long ToOACurrency(decimal value)",
                        a -> ((Decimal) a[0])
                                .toBigDecimal()
                                .setScale(4, RoundingMode.HALF_EVEN)
                                .unscaledValue()
                                .longValue())
                .staticMethod(
                        "static decimal CopySign(decimal value, decimal sign)",
                        a -> ((Decimal) a[0]).signum() < 0 == ((Decimal) a[1]).signum() < 0
                                ? a[0]
                                : ((Decimal) a[0]).negate())
                .staticMethod("static bool IsCanonical(decimal value)", a -> isCanonical((Decimal) a[0]))
                .staticMethod(
                        "static decimal MaxMagnitude(decimal x, decimal y)",
                        a -> ofMagnitude((Decimal) a[0], (Decimal) a[1], true))
                .staticMethod(
                        "static decimal MinMagnitude(decimal x, decimal y)",
                        a -> ofMagnitude((Decimal) a[0], (Decimal) a[1], false));
        for (String kind : new String[] {"byte", "short", "int", "long", "sbyte", "ushort", "uint", "ulong"}) {
            org.jwsh.values.NetType target = org.jwsh.values.NetTypes.named(kind);
            type.staticMethod("static " + kind + " To" + target.name() + "(decimal value)", a -> cut(a[0], target));
        }
        type.staticMethod("static float ToSingle(decimal d)", a -> ((Decimal) a[0]).floatValue())
                .staticMethod("static double ToDouble(decimal d)", a -> ((Decimal) a[0]).doubleValue());
    }

    /** The number without its fraction; one that does not fit is an overflow that names the type. */
    private static Object cut(Object value, org.jwsh.values.NetType target) {
        return NumberParser.ofType(
                target.name(),
                ((Decimal) value).round(0, RoundingMode.DOWN).toBigDecimal().toBigInteger());
    }

    /** The three parts of the integer from the lowest on, then sign and scale. */
    private static int[] bits(Decimal value) {
        java.math.BigInteger whole = value.toBigDecimal().unscaledValue().abs();
        return new int[] {
            whole.intValue(),
            whole.shiftRight(32).intValue(),
            whole.shiftRight(64).intValue(),
            value.scale() << 16 | (value.signum() < 0 ? 1 << 31 : 0)
        };
    }

    private static boolean isCanonical(Decimal value) {
        return value.scale() == 0
                || value.toBigDecimal()
                                .unscaledValue()
                                .mod(java.math.BigInteger.TEN)
                                .signum()
                        != 0;
    }

    private static Decimal ofMagnitude(Decimal x, Decimal y, boolean larger) {
        int order = x.toBigDecimal().abs().compareTo(y.toBigDecimal().abs());
        int decided = order == 0 ? x.compareTo(y) : order;
        return decided >= 0 == larger ? x : y;
    }
}
