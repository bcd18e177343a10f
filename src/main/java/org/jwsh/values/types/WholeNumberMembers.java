package org.jwsh.values.types;

import java.math.BigInteger;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.NumericRank;

/** What the types of whole numbers have beyond the members of all numbers: quotients, bits and conversions of other numbers. */
final class WholeNumberMembers {
    private final String own;
    private final String name;
    private final int width;
    private final boolean signed;

    private WholeNumberMembers(String own, String name) {
        this.own = own;
        this.name = name;
        this.width = name.endsWith("64") ? 64 : name.endsWith("32") ? 32 : name.endsWith("16") ? 16 : 8;
        this.signed = name.startsWith("Int") || name.equals("SByte");
    }

    static void define(TypeBuilder type, String own, String name) {
        WholeNumberMembers members = new WholeNumberMembers(own, name);
        members.defineBits(type);
        members.defineQuotient(type);
        members.defineProducts(type);
        members.defineMagnitudes(type);
        members.defineCreate(type);
    }

    private void defineBits(TypeBuilder type) {
        String one = "(" + own + " value)";
        String rotating = "(" + own + " value, int rotateAmount)";
        type.staticMethod(
                        "static " + own + " PopCount" + one,
                        a -> typed(bits(a[0]).bitCount()))
                .staticMethod(
                        "static bool IsPow2" + one,
                        a -> big(a[0]).signum() > 0 && big(a[0]).bitCount() == 1)
                .staticMethod(
                        "static " + own + " LeadingZeroCount" + one,
                        a -> typed(width - bits(a[0]).bitLength()))
                .staticMethod(
                        "static " + own + " TrailingZeroCount" + one,
                        a -> typed(bits(a[0]).signum() == 0 ? width : bits(a[0]).getLowestSetBit()))
                .staticMethod("static " + own + " Log2" + one, a -> log2(big(a[0])))
                .staticMethod("static " + own + " RotateLeft" + rotating, a -> rotated(a[0], (int) a[1]))
                .staticMethod("static " + own + " RotateRight" + rotating, a -> rotated(a[0], -(int) a[1]));
    }

    private Object log2(BigInteger value) {
        if (value.signum() < 0) {
            throw Failures.outOfRange("value ('" + value + "') must be a non-negative value.", "value", value);
        }
        return typed(Math.max(0, value.bitLength() - 1));
    }

    private Object rotated(Object value, int amount) {
        int left = Math.floorMod(amount, width);
        BigInteger bits = bits(value);
        BigInteger turned =
                bits.shiftLeft(left).or(bits.shiftRight(width - left)).and(mask());
        return number(
                signed && turned.testBit(width - 1) ? turned.subtract(mask()).subtract(BigInteger.ONE) : turned);
    }

    /** Declares the division that gives quotient and remainder of a type as a tuple. */
    static void quotient(TypeBuilder type, String own, String name) {
        new WholeNumberMembers(own, name).defineQuotient(type);
    }

    private void defineQuotient(TypeBuilder type) {
        String pair = "System.ValueTuple[" + own + "," + own + "]";
        type.staticMethod("static " + pair + " DivRem(" + own + " left, " + own + " right)", a -> {
            BigInteger[] parts = big(a[0]).divideAndRemainder(divisor(big(a[1])));
            return TupleValue.of(NetTypes.named(pair), number(parts[0]), number(parts[1]));
        });
    }

    private void defineProducts(TypeBuilder type) {
        if (width == 32) {
            String wide = signed ? "long" : "ulong";
            NetType product = NetTypes.named(wide);
            type.staticMethod(
                    "static " + wide + " BigMul(" + own + " left, " + own + " right)",
                    a -> LanguagePrimitives.convertTo(big(a[0]).multiply(big(a[1])), product));
        }
    }

    static BigInteger divisor(BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw NetException.of("System.DivideByZeroException", "Attempted to divide by zero.");
        }
        return divisor;
    }

    private void defineMagnitudes(TypeBuilder type) {
        if (!signed) {
            return;
        }
        String two = "(" + own + " x, " + own + " y)";
        type.staticMethod("static " + own + " MaxMagnitude" + two, a -> number(ofMagnitude(big(a[0]), big(a[1]), true)))
                .staticMethod(
                        "static " + own + " MinMagnitude" + two, a -> number(ofMagnitude(big(a[0]), big(a[1]), false)))
                .staticMethod(
                        "static " + own + " CopySign(" + own + " value, " + own + " sign)",
                        a -> number(
                                big(a[1]).signum() < 0
                                        ? big(a[0]).abs().negate()
                                        : big(a[0]).abs()));
    }

    /** The number of larger or smaller magnitude; of equal ones the positive is the larger. */
    static BigInteger ofMagnitude(BigInteger x, BigInteger y, boolean larger) {
        int order = x.abs().compareTo(y.abs());
        int decided = order == 0 ? x.compareTo(y) : order;
        return decided >= 0 == larger ? x : y;
    }

    private void defineCreate(TypeBuilder type) {
        String from = "[TOther](TOther value)";
        type.genericStatic("static " + own + " CreateChecked" + from, (types, a) -> number(whole(a[0])))
                .genericStatic(
                        "static " + own + " CreateSaturating" + from,
                        (types, a) -> number(whole(a[0]).max(limit(false)).min(limit(true))))
                .genericStatic("static " + own + " CreateTruncating" + from, (types, a) -> {
                    BigInteger cut = whole(a[0]).and(mask());
                    boolean negative = signed && cut.testBit(width - 1);
                    return number(negative ? cut.subtract(mask()).subtract(BigInteger.ONE) : cut);
                });
    }

    private static BigInteger whole(Object value) {
        return (BigInteger) LanguagePrimitives.convertTo(value, NetTypes.named("System.Numerics.BigInteger"));
    }

    private BigInteger limit(boolean highest) {
        BigInteger half = BigInteger.ONE.shiftLeft(width - 1);
        if (signed) {
            return highest ? half.subtract(BigInteger.ONE) : half.negate();
        }
        return highest ? mask() : BigInteger.ZERO;
    }

    private BigInteger mask() {
        return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    }

    private BigInteger bits(Object value) {
        return big(value).and(mask());
    }

    /** The number, bits above the sign taken away from unsigned ones. */
    private BigInteger big(Object value) {
        BigInteger all = BigInteger.valueOf(NumericRank.longValue(value));
        return signed ? all : all.and(mask());
    }

    private Object typed(int value) {
        return number(BigInteger.valueOf(value));
    }

    private Object number(BigInteger value) {
        return NumberParser.ofType(name, value);
    }
}
