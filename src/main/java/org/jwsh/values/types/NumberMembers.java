package org.jwsh.values.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.operators.Arithmetic;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.NumberFormat;

/** The members that the numeric types share, and what real numbers and whole numbers add. */
record NumberMembers(String fullName) implements TypeDefinition {

    @Override
    public void define(TypeBuilder type) {
        defineInstance(type);
        defineParse(type);
        defineLimits(type);
        if (isReal()) {
            RealMembers.define(type, shown(), name());
        }
        defineArithmetic(type);
    }

    private String name() {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }

    private String shown() {
        return NetTypes.named(fullName).displayName();
    }

    private boolean isReal() {
        return name().equals("Double") || name().equals("Single");
    }

    private void defineInstance(TypeBuilder type) {
        String own = shown();
        type.method("int CompareTo(System.Object value)", Number.class, (n, a) -> compareTo(n, a[0]))
                .method("int CompareTo(" + own + " value)", Number.class, (n, a) -> compareTo(n, a[0]))
                .method("bool Equals(System.Object obj)", Number.class, (n, a) -> n.equals(a[0]))
                .method("bool Equals(" + own + " obj)", Number.class, (n, a) -> n.equals(a[0]))
                .method("int GetHashCode()", Number.class, (n, a) -> n.hashCode())
                .method("System.TypeCode GetTypeCode()", Number.class, (n, a) -> Enums.value("System.TypeCode", name()))
                .method("string ToString()", Number.class, (n, a) -> NumberFormat.format(n, null, Culture.current()))
                .method(
                        "string ToString(string format)",
                        Number.class,
                        (n, a) -> NumberFormat.format(n, (String) a[0], Culture.current()))
                .method(
                        "string ToString(System.IFormatProvider provider)",
                        Number.class,
                        (n, a) -> NumberFormat.format(n, null, Cultures.of(a[0])))
                .method(
                        "string ToString(string format, System.IFormatProvider provider)",
                        Number.class,
                        (n, a) -> NumberFormat.format(n, (String) a[0], Cultures.of(a[1])));
    }

    private int compareTo(Number self, Object other) {
        if (other == null) {
            return 1;
        }
        if (!self.getClass().isInstance(other)) {
            throw Failures.argument("Object must be of type " + name() + ".", null);
        }
        return Integer.signum(compare(self, other));
    }

    static int compare(Object left, Object right) {
        if (left instanceof BigInteger a && right instanceof BigInteger b) {
            return a.compareTo(b);
        }
        if (left instanceof Double || left instanceof Float) {
            double a = NumericRank.doubleValue(left);
            double b = NumericRank.doubleValue(right);
            return Double.isNaN(a) ? Double.isNaN(b) ? 0 : -1 : a == b ? 0 : Double.compare(a, b);
        }
        if (left instanceof UInt64 a && right instanceof UInt64 b) {
            return a.compareTo(b);
        }
        if (left instanceof Decimal a && right instanceof Decimal b) {
            return a.compareTo(b);
        }
        return Long.compare(NumericRank.longValue(left), NumericRank.longValue(right));
    }

    private void defineParse(TypeBuilder type) {
        String own = shown();
        String styles = "System.Globalization.NumberStyles style";
        int usual = NumberParser.defaultStyles(name());
        type.staticMethod("static " + own + " Parse(string s)", a -> parse(a[0], usual, null))
                .staticMethod(
                        "static " + own + " Parse(string s, " + styles + ")",
                        a -> parse(a[0], Enums.number(a[1]), null))
                .staticMethod(
                        "static " + own + " Parse(string s, System.IFormatProvider provider)",
                        a -> parse(a[0], usual, a[1]))
                .staticMethod(
                        "static " + own + " Parse(string s, " + styles + ", System.IFormatProvider provider)",
                        a -> parse(a[0], Enums.number(a[1]), a[2]))
                .staticMethod(
                        "static bool TryParse(string s, [ref] " + own + " result)",
                        a -> tryParse(a[0], usual, null, a[1]))
                .staticMethod(
                        "static bool TryParse(string s, System.IFormatProvider provider, [ref] " + own + " result)",
                        a -> tryParse(a[0], usual, a[1], a[2]))
                .staticMethod(
                        "static bool TryParse(string s, " + styles + ", System.IFormatProvider provider, [ref] " + own
                                + " result)",
                        a -> tryParse(a[0], Enums.number(a[1]), a[2], a[3]));
    }

    private Object parse(Object text, int styles, Object provider) {
        return new NumberParser(name(), styles, Cultures.of(provider)).parse((String) text);
    }

    private boolean tryParse(Object text, int styles, Object provider, Object result) {
        try {
            ((Reference) result).set(parse(text, styles, provider));
            return true;
        } catch (NetException notOne) {
            ((Reference) result).set(NetTypes.named(fullName).defaultValue());
            return false;
        }
    }

    private void defineLimits(TypeBuilder type) {
        String own = shown();
        type.staticProperty(own + " MaxValue", () -> limit(true)).staticProperty(own + " MinValue", () -> limit(false));
        if (name().equals("Decimal")) {
            type.staticProperty("decimal Zero", () -> Decimal.ZERO)
                    .staticProperty("decimal One", () -> Decimal.ONE)
                    .staticProperty("decimal MinusOne", () -> Decimal.ONE.negate());
        }
    }

    private Object limit(boolean max) {
        return switch (name()) {
            case "Byte" -> max ? (byte) 255 : (byte) 0;
            case "SByte" -> SByte.of(max ? 127 : -128);
            case "Int16" -> max ? Short.MAX_VALUE : Short.MIN_VALUE;
            case "UInt16" -> UInt16.of(max ? 65535 : 0);
            case "Int32" -> max ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            case "UInt32" -> max ? UInt32.MAX_VALUE : UInt32.MIN_VALUE;
            case "Int64" -> max ? Long.MAX_VALUE : Long.MIN_VALUE;
            case "UInt64" -> UInt64.of(max ? -1 : 0);
            case "Single" -> max ? Float.MAX_VALUE : -Float.MAX_VALUE;
            case "Double" -> max ? Double.MAX_VALUE : -Double.MAX_VALUE;
            default -> max ? Decimal.MAX_VALUE : Decimal.MIN_VALUE;
        };
    }

    private void defineArithmetic(TypeBuilder type) {
        String own = shown();
        type.staticMethod(
                        "static " + own + " Max(" + own + " x, " + own + " y)",
                        a -> compare(a[0], a[1]) >= 0 ? a[0] : a[1])
                .staticMethod(
                        "static " + own + " Min(" + own + " x, " + own + " y)",
                        a -> compare(a[0], a[1]) <= 0 ? a[0] : a[1])
                .staticMethod(
                        "static " + own + " Clamp(" + own + " value, " + own + " min, " + own + " max)",
                        a -> MathMembers.clamp(a[0], a[1], a[2]))
                .staticMethod("static " + own + " Abs(" + own + " value)", a -> MathMembers.abs(a[0]))
                .staticMethod("static int Sign(" + own + " value)", a -> sign(a[0]))
                .staticMethod("static bool IsNegative(" + own + " value)", a -> sign(a[0]) < 0)
                .staticMethod("static bool IsPositive(" + own + " value)", a -> sign(a[0]) >= 0)
                .staticMethod("static bool IsEvenInteger(" + own + " value)", a -> isInteger(a[0]) && !isOdd(a[0]))
                .staticMethod("static bool IsOddInteger(" + own + " value)", a -> isInteger(a[0]) && isOdd(a[0]));
        if (isReal() || name().equals("Decimal")) {
            type.staticMethod("static bool IsInteger(" + own + " value)", a -> isInteger(a[0]));
        } else {
            WholeNumberMembers.define(type, own, name());
        }
        if (name().equals("Decimal")) {
            DecimalMembers.define(type);
        }
    }

    static int sign(Object value) {
        return switch (value) {
            case Decimal d -> d.signum();
            case UInt64 u -> u.toBigInteger().signum();
            case Double d -> Math.signum(d) > 0 ? 1 : d < 0 ? -1 : 0;
            case Float f -> f > 0 ? 1 : f < 0 ? -1 : 0;
            case BigInteger b -> b.signum();
            default -> Long.signum(NumericRank.longValue(value));
        };
    }

    private static boolean isInteger(Object value) {
        return switch (value) {
            case Double d -> !d.isInfinite() && d == Math.rint(d);
            case Float f -> !f.isInfinite() && f == Math.rint(f);
            case Decimal d -> d.toBigDecimal().remainder(BigDecimal.ONE).signum() == 0;
            default -> true;
        };
    }

    private static boolean isOdd(Object value) {
        return !LanguagePrimitives.equal(Arithmetic.remainder(value, 2), 0, false);
    }
}
