package org.jwsh.values.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt64;

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

    private static final String[][] WHOLE = {
        {"sbyte", "SByte"}, {"byte", "Byte"}, {"short", "Int16"}, {"ushort", "UInt16"},
        {"int", "Int32"}, {"uint", "UInt32"}, {"long", "Int64"}, {"ulong", "UInt64"}
    };
    /** The functions that have overloads for decimals too. */
    private static final java.util.Set<String> ROUNDING = java.util.Set.of("Ceiling", "Floor", "Truncate");

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
        for (String[] whole : WHOLE) {
            WholeNumberMembers.quotient(type, whole[0], whole[1]);
        }
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

    static int sign(Object value) {
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
        RealFunctions.define(
                (name, parameter, function) -> {
                    if (!ROUNDING.contains(name)) {
                        type.staticMethod(
                                "static double " + name + "(double " + parameter + ")",
                                a -> function.applyAsDouble((double) a[0]));
                    }
                },
                (name, first, second, function) -> type.staticMethod(
                        "static double " + name + "(double " + first + ", double " + second + ")",
                        a -> function.applyAsDouble((double) a[0], (double) a[1])));
        String pair = "System.ValueTuple[double,double]";
        type.staticMethod(
                        "static double IEEERemainder(double x, double y)",
                        a -> Math.IEEEremainder((double) a[0], (double) a[1]))
                .staticMethod(
                        "static double FusedMultiplyAdd(double x, double y, double z)",
                        a -> Math.fma((double) a[0], (double) a[1], (double) a[2]))
                .staticMethod("static double ScaleB(double x, int n)", a -> Math.scalb((double) a[0], (int) a[1]))
                .staticMethod("static int ILogB(double x)", a -> RealFunctions.exponent((double) a[0]))
                .staticMethod("static double BitIncrement(double x)", a -> Math.nextUp((double) a[0]))
                .staticMethod("static double BitDecrement(double x)", a -> Math.nextDown((double) a[0]))
                .staticMethod(
                        "static " + pair + " SinCos(double x)",
                        a -> TupleValue.of(NetTypes.named(pair), Math.sin((double) a[0]), Math.cos((double) a[0])));
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
        return switch (mode == null ? 0 : Enums.number(mode)) {
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
    static double round(double value, int digits, RoundingMode mode) {
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
                .staticMethod(
                        "static ulong BigMul(uint a, uint b)",
                        a -> UInt64.of(((Number) a[0]).longValue() * ((Number) a[1]).longValue()))
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

    private static void checkDivisor(long divisor) {
        if (divisor == 0) {
            throw NetException.of("System.DivideByZeroException", "Attempted to divide by zero.");
        }
    }
}
