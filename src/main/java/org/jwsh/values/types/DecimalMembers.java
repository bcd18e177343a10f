package org.jwsh.values.types;

import java.math.RoundingMode;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.Decimal;

/** What {@code System.Decimal} has beyond the members of all numbers. */
final class DecimalMembers {
    private DecimalMembers() {}

    static void define(TypeBuilder type) {
        for (String from : new String[] {"int", "long", "double", "float", "uint", "ulong"}) {
            type.constructor(
                    "decimal new(" + from + " value)", a -> org.jwsh.values.numbers.NumericRank.decimalValue(a[0]));
        }
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
                        a -> ((Decimal) a[0]).round((int) a[1], MathMembers.rounding(a[2])))
                .staticMethod("static int ToInt32(decimal d)", a -> ((Decimal) a[0]).intValue())
                .staticMethod("static long ToInt64(decimal d)", a -> ((Decimal) a[0]).longValue())
                .staticMethod("static double ToDouble(decimal d)", a -> ((Decimal) a[0]).doubleValue());
    }
}
