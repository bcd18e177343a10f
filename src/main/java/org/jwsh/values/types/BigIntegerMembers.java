package org.jwsh.values.types;

import java.math.BigInteger;
import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.NumberFormat;

/** {@code System.Numerics.BigInteger}. */
final class BigIntegerMembers {
    private static final String OWN = "bigint ";

    private BigIntegerMembers() {}

    static void define(TypeBuilder type) {
        ComparableMembers.define(type, BigInteger.class, "bigint", "BigInteger", "obj");
        type.property("bool IsPowerOfTwo", BigInteger.class, b -> b.signum() > 0 && b.bitCount() == 1)
                .property("bool IsZero", BigInteger.class, b -> b.signum() == 0)
                .property("bool IsOne", BigInteger.class, BigInteger.ONE::equals)
                .property("bool IsEven", BigInteger.class, b -> !b.testBit(0))
                .property("int Sign", BigInteger.class, BigInteger::signum)
                .method("bool Equals(System.Object obj)", BigInteger.class, (b, a) -> b.equals(a[0]))
                .method("byte[] ToByteArray()", BigInteger.class, (b, a) -> reversed(b.toByteArray()))
                .method("string ToString()", BigInteger.class, (b, a) -> b.toString())
                .method(
                        "string ToString(string format)",
                        BigInteger.class,
                        (b, a) -> NumberFormat.format(b, (String) a[0], Culture.current()))
                .method(
                        "string ToString(string format, System.IFormatProvider provider)",
                        BigInteger.class,
                        (b, a) -> NumberFormat.format(b, (String) a[0], Cultures.of(a[1])))
                .staticProperty(OWN + "Zero", () -> BigInteger.ZERO)
                .staticProperty(OWN + "One", () -> BigInteger.ONE)
                .staticProperty(OWN + "MinusOne", BigInteger.ONE::negate);
        defineConstructors(type);
        defineArithmetic(type);
        defineMore(type);
    }

    private static void defineConstructors(TypeBuilder type) {
        for (String from : new String[] {"int", "long", "double", "decimal"}) {
            type.constructor(OWN + "new(" + from + " value)", a -> switch (a[0]) {
                case Double d -> new java.math.BigDecimal(d).toBigInteger();
                case org.jwsh.values.numbers.Decimal d -> d.toBigDecimal().toBigInteger();
                default -> BigInteger.valueOf(((Number) a[0]).longValue());
            });
        }
        type.constructor(
                        OWN + "new(byte[] value)",
                        a -> ((byte[]) a[0]).length == 0 ? BigInteger.ZERO : new BigInteger(reversed((byte[]) a[0])))
                .staticMethod("static " + OWN + "Parse(string value)", a -> parse((String) a[0], NumberParser.INTEGER))
                .staticMethod(
                        "static " + OWN + "Parse(string value, System.Globalization.NumberStyles style)",
                        a -> parse((String) a[0], Enums.number(a[1])))
                .staticMethod("static bool TryParse(string value, [ref] bigint result)", a -> {
                    try {
                        ((Reference) a[1]).set(parse((String) a[0], NumberParser.INTEGER));
                        return true;
                    } catch (NetException notOne) {
                        ((Reference) a[1]).set(BigInteger.ZERO);
                        return false;
                    }
                });
    }

    private static Object parse(String text, int styles) {
        return new NumberParser("BigInteger", styles, Culture.current()).parse(text);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static void defineArithmetic(TypeBuilder type) {
        String pair = "(bigint left, bigint right)";
        type.staticMethod("static " + OWN + "Add" + pair, a -> big(a, 0).add(big(a, 1)))
                .staticMethod(
                        "static " + OWN + "Subtract" + pair, a -> big(a, 0).subtract(big(a, 1)))
                .staticMethod(
                        "static " + OWN + "Multiply" + pair, a -> big(a, 0).multiply(big(a, 1)))
                .staticMethod(
                        "static " + OWN + "Divide(bigint dividend, bigint divisor)",
                        a -> big(a, 0).divide(divisor(big(a, 1))))
                .staticMethod(
                        "static " + OWN + "Remainder(bigint dividend, bigint divisor)",
                        a -> big(a, 0).remainder(divisor(big(a, 1))))
                .staticMethod(
                        "static " + OWN + "Pow(bigint value, int exponent)",
                        a -> big(a, 0).pow((int) a[1]))
                .staticMethod(
                        "static " + OWN + "ModPow(bigint value, bigint exponent, bigint modulus)",
                        a -> big(a, 0).modPow(big(a, 1), big(a, 2)))
                .staticMethod(
                        "static " + OWN + "GreatestCommonDivisor" + pair,
                        a -> big(a, 0).gcd(big(a, 1)))
                .staticMethod(
                        "static " + OWN + "Abs(bigint value)", a -> big(a, 0).abs())
                .staticMethod(
                        "static " + OWN + "Negate(bigint value)", a -> big(a, 0).negate())
                .staticMethod("static " + OWN + "Max" + pair, a -> big(a, 0).max(big(a, 1)))
                .staticMethod("static " + OWN + "Min" + pair, a -> big(a, 0).min(big(a, 1)))
                .staticMethod("static int Compare" + pair, a -> big(a, 0).compareTo(big(a, 1)))
                .staticMethod(
                        "static double Log10(bigint value)",
                        a -> Math.log10(big(a, 0).doubleValue()))
                .staticMethod(
                        "static double Log(bigint value)",
                        a -> Math.log(big(a, 0).doubleValue()))
                .staticMethod("static bool IsPow2(bigint value)", a -> big(a, 0).bitCount() == 1);
    }

    private static BigInteger divisor(BigInteger value) {
        if (value.signum() == 0) {
            throw NetException.of("System.DivideByZeroException", "Attempted to divide by zero.");
        }
        return value;
    }

    private static BigInteger big(Object[] arguments, int index) {
        return (BigInteger) arguments[index];
    }

    private static void defineMore(TypeBuilder type) {
        String one = "(bigint value)";
        String two = "(bigint x, bigint y)";
        type.method("long GetBitLength()", BigInteger.class, (b, a) -> (long) b.bitLength())
                .method("int GetByteCount()", BigInteger.class, (b, a) -> b.toByteArray().length)
                .method("int GetHashCode()", BigInteger.class, (b, a) -> b.hashCode())
                .method(
                        "byte[] ToByteArray(bool isUnsigned, bool isBigEndian)",
                        BigInteger.class,
                        (b, a) -> bytes(b, (boolean) a[0], (boolean) a[1]))
                .staticMethod("static bool IsEvenInteger" + one, a -> !big(a, 0).testBit(0))
                .staticMethod("static bool IsOddInteger" + one, a -> big(a, 0).testBit(0))
                .staticMethod("static bool IsNegative" + one, a -> big(a, 0).signum() < 0)
                .staticMethod("static bool IsPositive" + one, a -> big(a, 0).signum() >= 0)
                .staticMethod(
                        "static " + OWN + "PopCount" + one,
                        a -> BigInteger.valueOf(big(a, 0).bitCount()))
                .staticMethod(
                        "static " + OWN + "Log2" + one,
                        a -> BigInteger.valueOf(Math.max(0, big(a, 0).bitLength() - 1)))
                .staticMethod(
                        "static " + OWN + "TrailingZeroCount" + one,
                        a -> BigInteger.valueOf(Math.max(0, big(a, 0).getLowestSetBit())))
                .staticMethod(
                        "static double Log(bigint value, double baseValue)",
                        a -> Math.log(big(a, 0).doubleValue()) / Math.log((double) a[1]))
                .staticMethod(
                        "static " + OWN + "MaxMagnitude" + two,
                        a -> WholeNumberMembers.ofMagnitude(big(a, 0), big(a, 1), true))
                .staticMethod(
                        "static " + OWN + "MinMagnitude" + two,
                        a -> WholeNumberMembers.ofMagnitude(big(a, 0), big(a, 1), false))
                .staticMethod(
                        "static " + OWN + "CopySign(bigint value, bigint sign)",
                        a -> big(a, 1).signum() < 0
                                ? big(a, 0).abs().negate()
                                : big(a, 0).abs())
                .staticMethod(
                        "static " + OWN + "Clamp(bigint value, bigint min, bigint max)",
                        a -> MathMembers.clamp(a[0], a[1], a[2]))
                .staticMethod("static bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)", a -> {
                    BigInteger[] parts = big(a, 0).divideAndRemainder(divisor(big(a, 1)));
                    ((Reference) a[2]).set(parts[1]);
                    return parts[0];
                })
                .staticMethod("static System.ValueTuple[bigint,bigint] DivRem(bigint left, bigint right)", a -> {
                    BigInteger[] parts = big(a, 0).divideAndRemainder(divisor(big(a, 1)));
                    return TupleValue.of(
                            org.jwsh.values.NetTypes.named("System.ValueTuple[bigint,bigint]"), parts[0], parts[1]);
                });
    }

    private static byte[] bytes(BigInteger value, boolean unsigned, boolean bigEndian) {
        byte[] all = value.toByteArray();
        if (unsigned && value.signum() < 0) {
            throw Failures.overflow("Negative values do not have an unsigned representation.");
        }
        if (unsigned && all.length > 1 && all[0] == 0) {
            all = java.util.Arrays.copyOfRange(all, 1, all.length);
        }
        return bigEndian ? all : reversed(all);
    }
}
