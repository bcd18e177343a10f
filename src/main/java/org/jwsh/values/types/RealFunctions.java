package org.jwsh.values.types;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions of real numbers that {@code Math}, {@code MathF} and the real types share. */
final class RealFunctions {
    /** Declares a function of one number. */
    interface One {
        void define(String name, String parameter, DoubleUnaryOperator function);
    }

    /** Declares a function of two numbers. */
    interface Two {
        void define(String name, String first, String second, DoubleBinaryOperator function);
    }

    private RealFunctions() {}

    static void define(One one, Two two) {
        trigonometric(one);
        one.define("Exp", "d", Math::exp);
        one.define("Log", "d", Math::log);
        one.define("Log10", "d", Math::log10);
        one.define("Log2", "x", d -> log(d, 2));
        one.define("Sqrt", "d", Math::sqrt);
        one.define("Cbrt", "d", Math::cbrt);
        one.define("Ceiling", "a", Math::ceil);
        one.define("Floor", "d", Math::floor);
        one.define("Truncate", "d", d -> d < 0 ? Math.ceil(d) : Math.floor(d));
        one.define("ReciprocalEstimate", "d", d -> 1 / d);
        one.define("ReciprocalSqrtEstimate", "d", d -> 1 / Math.sqrt(d));
        two.define("Pow", "x", "y", RealFunctions::power);
        two.define("Atan2", "y", "x", Math::atan2);
        two.define("Log", "a", "newBase", RealFunctions::log);
        two.define("CopySign", "x", "y", Math::copySign);
        two.define("MaxMagnitude", "x", "y", (x, y) -> ofMagnitude(x, y, true));
        two.define("MinMagnitude", "x", "y", (x, y) -> ofMagnitude(x, y, false));
    }

    private static void trigonometric(One one) {
        one.define("Acos", "d", Math::acos);
        one.define("Asin", "d", Math::asin);
        one.define("Atan", "d", Math::atan);
        one.define("Cos", "d", Math::cos);
        one.define("Cosh", "value", Math::cosh);
        one.define("Sin", "a", Math::sin);
        one.define("Sinh", "value", Math::sinh);
        one.define("Tan", "a", Math::tan);
        one.define("Tanh", "value", Math::tanh);
        one.define("Acosh", "d", d -> Math.log(d + Math.sqrt(d * d - 1)));
        one.define("Asinh", "d", d -> d < 0 ? -inverseSinh(-d) : inverseSinh(d));
        one.define("Atanh", "d", d -> 0.5 * Math.log((1 + d) / (1 - d)));
    }

    private static double inverseSinh(double value) {
        return Math.log(value + Math.sqrt(value * value + 1));
    }

    private static double power(double x, double y) {
        return x == 1 || x == -1 && Double.isInfinite(y) ? 1 : Math.pow(x, y);
    }

    private static double log(double value, double base) {
        double result = Math.log(value) / Math.log(base);
        double rounded = Math.rint(result);
        return Math.abs(result - rounded) < 1e-14 * Math.max(1, Math.abs(rounded)) && Math.pow(base, rounded) == value
                ? rounded
                : result;
    }

    private static double ofMagnitude(double x, double y, boolean larger) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        int order = Double.compare(Math.abs(x), Math.abs(y));
        int decided = order == 0 ? Double.compare(x, y) : order;
        return decided >= 0 == larger ? x : y;
    }

    /** The exponent of the power of two below a number, with .NET's values for those that have none. */
    static int exponent(double value) {
        if (value == 0) {
            return Integer.MIN_VALUE;
        }
        if (!Double.isFinite(value)) {
            return Integer.MAX_VALUE;
        }
        int exponent = Math.getExponent(value);
        return exponent < Double.MIN_EXPONENT ? Math.getExponent(value * 0x1p54) - 54 : exponent;
    }
}
