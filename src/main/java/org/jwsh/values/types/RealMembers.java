package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.NumericRank;

/** What {@code System.Double} and {@code System.Single} have beyond the members of all numbers. */
final class RealMembers {
    private RealMembers() {}

    static void define(TypeBuilder type, String own, String name) {
        boolean single = name.equals("Single");
        constant(type, own, "Epsilon", single ? (Object) Float.MIN_VALUE : (Object) Double.MIN_VALUE);
        constant(type, own, "NaN", single ? (Object) Float.NaN : (Object) Double.NaN);
        constant(
                type,
                own,
                "PositiveInfinity",
                single ? (Object) Float.POSITIVE_INFINITY : (Object) Double.POSITIVE_INFINITY);
        constant(
                type,
                own,
                "NegativeInfinity",
                single ? (Object) Float.NEGATIVE_INFINITY : (Object) Double.NEGATIVE_INFINITY);
        constant(type, own, "Pi", single ? (Object) (float) Math.PI : (Object) Math.PI);
        constant(type, own, "E", single ? (Object) (float) Math.E : (Object) Math.E);
        test(type, own, "IsNaN", Double::isNaN);
        test(type, own, "IsInfinity", Double::isInfinite);
        test(type, own, "IsFinite", Double::isFinite);
        test(type, own, "IsPositiveInfinity", d -> d == Double.POSITIVE_INFINITY);
        test(type, own, "IsNegativeInfinity", d -> d == Double.NEGATIVE_INFINITY);
    }

    private static void constant(TypeBuilder type, String own, String name, Object value) {
        type.staticProperty(own + " " + name, () -> value);
    }

    private static void test(TypeBuilder type, String own, String name, java.util.function.DoublePredicate test) {
        type.staticMethod("static bool " + name + "(" + own + " d)", a -> test.test(NumericRank.doubleValue(a[0])));
    }
}
