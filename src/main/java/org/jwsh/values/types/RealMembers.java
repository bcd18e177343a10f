package org.jwsh.values.types;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.NumericRank;

/** What {@code System.Double} and {@code System.Single} have beyond the members of all numbers. */
final class RealMembers {
    private final TypeBuilder type;
    private final String own;
    private final boolean single;

    private RealMembers(TypeBuilder type, String own, boolean single) {
        this.type = type;
        this.own = own;
        this.single = single;
    }

    static void define(TypeBuilder type, String own, String name) {
        RealMembers members = new RealMembers(type, own, name.equals("Single"));
        members.defineConstants();
        members.defineTests();
        RealFunctions.define(members::one, members::two);
        members.defineMore();
    }

    private void defineConstants() {
        constant("Epsilon", single ? Float.MIN_VALUE : Double.MIN_VALUE);
        constant("NaN", Double.NaN);
        constant("PositiveInfinity", Double.POSITIVE_INFINITY);
        constant("NegativeInfinity", Double.NEGATIVE_INFINITY);
        constant("NegativeZero", -0.0);
        constant("Pi", Math.PI);
        constant("E", Math.E);
        constant("Tau", 2 * Math.PI);
    }

    private void constant(String name, double value) {
        Object typed = typed(value);
        type.staticProperty(own + " " + name, () -> typed);
    }

    private void defineTests() {
        double smallestNormal = single ? Float.MIN_NORMAL : Double.MIN_NORMAL;
        test("IsNaN", Double::isNaN);
        test("IsInfinity", Double::isInfinite);
        test("IsFinite", Double::isFinite);
        test("IsPositiveInfinity", d -> d == Double.POSITIVE_INFINITY);
        test("IsNegativeInfinity", d -> d == Double.NEGATIVE_INFINITY);
        test("IsNormal", d -> Double.isFinite(d) && Math.abs(d) >= smallestNormal);
        test("IsSubnormal", d -> d != 0 && Math.abs(d) < smallestNormal);
        test("IsRealNumber", d -> !Double.isNaN(d));
        test("IsPow2", d -> d > 0 && Double.isFinite(d) && Math.scalb(1.0, Math.getExponent(d)) == d);
    }

    private void test(String name, DoublePredicate test) {
        type.staticMethod("static bool " + name + "(" + own + " d)", a -> test.test(NumericRank.doubleValue(a[0])));
    }

    private void one(String name, String parameter, DoubleUnaryOperator function) {
        type.staticMethod(
                "static " + own + " " + name + "(" + own + " " + parameter + ")",
                a -> typed(function.applyAsDouble(NumericRank.doubleValue(a[0]))));
    }

    private void two(String name, String first, String second, DoubleBinaryOperator function) {
        type.staticMethod(
                "static " + own + " " + name + "(" + own + " " + first + ", " + own + " " + second + ")",
                a -> typed(function.applyAsDouble(NumericRank.doubleValue(a[0]), NumericRank.doubleValue(a[1]))));
    }

    private void defineMore() {
        String mode = "System.MidpointRounding mode";
        one("AcosPi", "x", d -> Math.acos(d) / Math.PI);
        one("AsinPi", "x", d -> Math.asin(d) / Math.PI);
        one("AtanPi", "x", d -> Math.atan(d) / Math.PI);
        one("CosPi", "x", d -> Math.cos(d * Math.PI));
        one("SinPi", "x", d -> Math.sin(d * Math.PI));
        one("DegreesToRadians", "degrees", d -> d * Math.PI / 180);
        one("RadiansToDegrees", "radians", d -> d * 180 / Math.PI);
        one("Exp2", "x", d -> Math.pow(2, d));
        one("Exp10", "x", d -> Math.pow(10, d));
        one("ExpM1", "x", Math::expm1);
        one("LogP1", "x", Math::log1p);
        one("Log2P1", "x", d -> Math.log1p(d) / Math.log(2));
        one("Log10P1", "x", d -> Math.log1p(d) / Math.log(10));
        two("Hypot", "x", "y", Math::hypot);
        two("Ieee754Remainder", "left", "right", Math::IEEEremainder);
        two("MaxNumber", "x", "y", (x, y) -> Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.max(x, y));
        two("MinNumber", "x", "y", (x, y) -> Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.min(x, y));
        type.staticMethod("static " + own + " Round(" + own + " x)", a -> rounded(a[0], 0, null))
                .staticMethod(
                        "static " + own + " Round(" + own + " x, int digits)", a -> rounded(a[0], (int) a[1], null))
                .staticMethod("static " + own + " Round(" + own + " x, " + mode + ")", a -> rounded(a[0], 0, a[1]))
                .staticMethod(
                        "static " + own + " Round(" + own + " x, int digits, " + mode + ")",
                        a -> rounded(a[0], (int) a[1], a[2]))
                .staticMethod(
                        "static " + own + " RootN(" + own + " x, int n)",
                        a -> typed(root(NumericRank.doubleValue(a[0]), (int) a[1])))
                .staticMethod(
                        "static " + own + " Lerp(" + own + " value1, " + own + " value2, " + own + " amount)", a -> {
                            double amount = NumericRank.doubleValue(a[2]);
                            return typed(NumericRank.doubleValue(a[0]) * (1 - amount)
                                    + NumericRank.doubleValue(a[1]) * amount);
                        })
                .staticMethod(
                        "static " + own + " FusedMultiplyAdd(" + own + " left, " + own + " right, " + own + " addend)",
                        a -> single
                                ? (Object) Math.fma((float) a[0], (float) a[1], (float) a[2])
                                : (Object) Math.fma((double) a[0], (double) a[1], (double) a[2]))
                .staticMethod(
                        "static " + own + " ScaleB(" + own + " x, int n)",
                        a -> typed(Math.scalb(NumericRank.doubleValue(a[0]), (int) a[1])))
                .staticMethod(
                        "static int ILogB(" + own + " x)", a -> RealFunctions.exponent(NumericRank.doubleValue(a[0])))
                .staticMethod("static " + own + " BitIncrement(" + own + " x)", a -> next(a[0], true))
                .staticMethod("static " + own + " BitDecrement(" + own + " x)", a -> next(a[0], false));
        String pair = "System.ValueTuple[" + own + "," + own + "]";
        type.staticMethod("static " + pair + " SinCos(" + own + " x)", a -> {
            double angle = NumericRank.doubleValue(a[0]);
            return TupleValue.of(NetTypes.named(pair), typed(Math.sin(angle)), typed(Math.cos(angle)));
        });
    }

    private Object rounded(Object value, int digits, Object mode) {
        return typed(MathMembers.round(NumericRank.doubleValue(value), digits, MathMembers.rounding(mode)));
    }

    private static double root(double value, int n) {
        return switch (n) {
            case 2 -> Math.sqrt(value);
            case 3 -> Math.cbrt(value);
            default -> value < 0 && n % 2 != 0 ? -Math.pow(-value, 1.0 / n) : Math.pow(value, 1.0 / n);
        };
    }

    private Object next(Object value, boolean up) {
        if (single) {
            return up ? Math.nextUp((float) value) : Math.nextDown((float) value);
        }
        return up ? Math.nextUp((double) value) : Math.nextDown((double) value);
    }

    private Object typed(double value) {
        return single ? (Object) (float) value : (Object) value;
    }
}
