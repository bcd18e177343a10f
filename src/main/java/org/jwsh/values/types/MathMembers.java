package org.jwsh.values.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.SByte;

/** {@code System.Math}. */
final class MathMembers {
    private static final String[] ABSOLUTE = {
        "short", "int", "long", "System.IntPtr", "sbyte", "decimal", "double", "float"
    };
    private static final String[] ORDERED = {
        "byte",
        "decimal",
        "double",
        "short",
        "int",
        "long",
        "System.IntPtr",
        "sbyte",
        "float",
        "ushort",
        "uint",
        "ulong",
        "System.UIntPtr"
    };
    private static final String[] SIGNED = {
        "decimal", "double", "short", "int", "long", "System.IntPtr", "sbyte", "float"
    };

    private MathMembers() {}

    static void define(TypeBuilder type) {
        type.staticProperty("double E", () -> Math.E)
                .staticProperty("double PI", () -> Math.PI)
                .staticProperty("double Tau", () -> 2 * Math.PI);
        for (String name : ABSOLUTE) {
            type.staticMethod("static " + name + " Abs(" + name + " value)", a -> abs(a[0]));
        }
        for (String name : SIGNED) {
            type.staticMethod("static int Sign(" + name + " value)", a -> sign(a[0]));
        }
        for (String name : ORDERED) {
            String two = "(" + name + " val1, " + name + " val2)";
            type.staticMethod("static " + name + " Max" + two, a -> max(a[0], a[1]))
                    .staticMethod("static " + name + " Min" + two, a -> min(a[0], a[1]))
                    .staticMethod(
                            "static " + name + " Clamp(" + name + " value, " + name + " min, " + name + " max)",
                            a -> clamp(a[0], a[1], a[2]));
        }
        defineFunctions(type);
        defineRounding(type);
        defineWhole(type);
        defineQuotients(type);
    }

    static Object abs(Object value) {
        return switch (value) {
            case Integer i -> i < 0 ? negated(-i, i == Integer.MIN_VALUE) : i;
            case Long l -> l < 0 ? negated(-l, l == Long.MIN_VALUE) : l;
            case Short s -> s < 0 ? negated((short) -s, s == Short.MIN_VALUE) : s;
            case Double d -> Math.abs(d);
            case Float f -> Math.abs(f);
            case Decimal d -> d.signum() < 0 ? d.negate() : d;
            case BigInteger b -> b.abs();
            case SByte s -> s.intValue() < 0 ? negated(SByte.of(-s.intValue()), s.intValue() == -128) : s;
            default -> value;
        };
    }

    private static Object negated(Object value, boolean overflow) {
        if (overflow) {
            throw Failures.overflow("Negating the minimum value of a twos complement number is invalid.");
        }
        return value;
    }

    private static int sign(Object value) {
        if (value instanceof Double d && d.isNaN() || value instanceof Float f && f.isNaN()) {
            throw NetException.of(
                    "System.ArithmeticException", "Function does not accept floating point Not-a-Number values.");
        }
        return NumberMembers.sign(value);
    }

    private static Object max(Object left, Object right) {
        return isNaN(left) ? left : isNaN(right) || NumberMembers.compare(left, right) < 0 ? right : left;
    }

    private static Object min(Object left, Object right) {
        return isNaN(left) ? left : isNaN(right) || NumberMembers.compare(left, right) > 0 ? right : left;
    }

    private static boolean isNaN(Object value) {
        return value instanceof Double d && d.isNaN() || value instanceof Float f && f.isNaN();
    }

    static Object clamp(Object value, Object min, Object max) {
        if (NumberMembers.compare(min, max) > 0) {
            throw Failures.argument("'" + min + "' cannot be greater than " + max + ".", null);
        }
        return NumberMembers.compare(value, min) < 0 ? min : NumberMembers.compare(value, max) > 0 ? max : value;
    }

    private static void defineFunctions(TypeBuilder type) {
        one(type, "Acos", "d", Math::acos);
        one(type, "Asin", "d", Math::asin);
        one(type, "Atan", "d", Math::atan);
        one(type, "Cos", "d", Math::cos);
        one(type, "Cosh", "value", Math::cosh);
        one(type, "Sin", "a", Math::sin);
        one(type, "Sinh", "value", Math::sinh);
        one(type, "Tan", "a", Math::tan);
        one(type, "Tanh", "value", Math::tanh);
        one(type, "Acosh", "d", d -> Math.log(d + Math.sqrt(d * d - 1)));
        one(type, "Asinh", "d", d -> Math.log(d + Math.sqrt(d * d + 1)));
        one(type, "Atanh", "d", d -> 0.5 * Math.log((1 + d) / (1 - d)));
        one(type, "Exp", "d", Math::exp);
        one(type, "Log", "d", Math::log);
        one(type, "Log10", "d", Math::log10);
        one(type, "Log2", "x", d -> log(d, 2));
        one(type, "Sqrt", "d", Math::sqrt);
        one(type, "Cbrt", "d", Math::cbrt);
        two(type, "Pow", "double x, double y", MathMembers::power);
        two(type, "Atan2", "double y, double x", Math::atan2);
        two(type, "Log", "double a, double newBase", MathMembers::log);
        two(type, "IEEERemainder", "double x, double y", Math::IEEEremainder);
        two(type, "CopySign", "double x, double y", Math::copySign);
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

    private static void one(TypeBuilder type, String name, String parameter, DoubleUnaryOperator function) {
        type.staticMethod(
                "static double " + name + "(double " + parameter + ")", a -> function.applyAsDouble((double) a[0]));
    }

    private static void two(TypeBuilder type, String name, String parameters, DoubleBinaryOperator function) {
        type.staticMethod(
                "static double " + name + "(" + parameters + ")",
                a -> function.applyAsDouble((double) a[0], (double) a[1]));
    }

    private static void defineRounding(TypeBuilder type) {
        type.staticMethod("static decimal Ceiling(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.CEILING))
                .staticMethod("static double Ceiling(double a)", a -> Math.ceil((double) a[0]))
                .staticMethod("static decimal Floor(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.FLOOR))
                .staticMethod("static double Floor(double d)", a -> Math.floor((double) a[0]))
                .staticMethod("static decimal Truncate(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.DOWN))
                .staticMethod(
                        "static double Truncate(double d)",
                        a -> (double) a[0] < 0 ? Math.ceil((double) a[0]) : Math.floor((double) a[0]))
                .staticMethod("static decimal Round(decimal d)", a -> ((Decimal) a[0]).round(0, RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static decimal Round(decimal d, int decimals)", a -> round(a[0], a[1], RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static decimal Round(decimal d, System.MidpointRounding mode)",
                        a -> round(a[0], 0, rounding(a[1])))
                .staticMethod(
                        "static decimal Round(decimal d, int decimals, System.MidpointRounding mode)",
                        a -> round(a[0], a[1], rounding(a[2])))
                .staticMethod("static double Round(double a)", a -> Math.rint((double) a[0]))
                .staticMethod(
                        "static double Round(double value, int digits)",
                        a -> round((double) a[0], (int) a[1], RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static double Round(double value, System.MidpointRounding mode)",
                        a -> round((double) a[0], 0, rounding(a[1])))
                .staticMethod(
                        "static double Round(double value, int digits, System.MidpointRounding mode)",
                        a -> round((double) a[0], (int) a[1], rounding(a[2])));
    }

    static RoundingMode rounding(Object mode) {
        return switch (Enums.number(mode)) {
            case 1 -> RoundingMode.HALF_UP;
            case 2 -> RoundingMode.DOWN;
            case 3 -> RoundingMode.FLOOR;
            case 4 -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_EVEN;
        };
    }

    private static Object round(Object value, Object decimals, RoundingMode mode) {
        int places = (int) decimals;
        if (places < 0 || places > 28) {
            throw Failures.outOfRange("Decimal can only round to between 0 and 28 digits of precision.", "decimals");
        }
        return ((Decimal) value).round(places, mode);
    }

    /** Scales, rounds to whole numbers and scales back, with the inexactness of doubles that this has in .NET. */
    private static double round(double value, int digits, RoundingMode mode) {
        if (digits < 0 || digits > 15) {
            throw Failures.outOfRange("Rounding digits must be between 0 and 15, inclusive.", "digits");
        }
        if (Math.abs(value) >= 1e16 || Double.isNaN(value)) {
            return value;
        }
        double power = Math.pow(10, digits);
        return whole(value * power, mode) / power;
    }

    private static double whole(double scaled, RoundingMode mode) {
        return switch (mode) {
            case HALF_EVEN -> Math.rint(scaled);
            case FLOOR -> Math.floor(scaled);
            case CEILING -> Math.ceil(scaled);
            case DOWN -> scaled < 0 ? Math.ceil(scaled) : Math.floor(scaled);
            default -> new BigDecimal(scaled).setScale(0, mode).doubleValue();
        };
    }

    private static void defineWhole(TypeBuilder type) {
        type.staticMethod("static long BigMul(int a, int b)", a -> (long) (int) a[0] * (int) a[1])
                .staticMethod("static int DivRem(int a, int b, [ref] int result)", a -> {
                    checkDivisor(NumericRank.longValue(a[1]));
                    ((org.jwsh.values.Reference) a[2]).set((int) a[0] % (int) a[1]);
                    return (int) a[0] / (int) a[1];
                })
                .staticMethod("static long DivRem(long a, long b, [ref] long result)", a -> {
                    checkDivisor((long) a[1]);
                    ((org.jwsh.values.Reference) a[2]).set((long) a[0] % (long) a[1]);
                    return (long) a[0] / (long) a[1];
                });
    }

    /** Quotient and remainder together, for each whole type. */
    private static void defineQuotients(TypeBuilder type) {
        for (String name : new String[] {"sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong"}) {
            String pair = "System.ValueTuple[" + name + "," + name + "]";
            NetType number = NetTypes.named(name);
            type.staticMethod("static " + pair + " DivRem(" + name + " left, " + name + " right)", a -> {
                BigInteger left = new BigInteger(a[0].toString());
                BigInteger right = new BigInteger(a[1].toString());
                checkDivisor(right.signum());
                BigInteger[] parts = left.divideAndRemainder(right);
                return TupleValue.of(
                        NetTypes.named(pair),
                        LanguagePrimitives.convertTo(parts[0], number),
                        LanguagePrimitives.convertTo(parts[1], number));
            });
        }
    }

    private static void checkDivisor(long divisor) {
        if (divisor == 0) {
            throw NetException.of("System.DivideByZeroException", "Attempted to divide by zero.");
        }
    }
}
