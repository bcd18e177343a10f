package org.jwsh.values.types;

import java.util.function.Predicate;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.text.NumberFormat;

/** A complex number. */
@TypeName("System.Numerics.Complex")
record Complex(double real, double imaginary) implements Formattable {
    private static final String OWN = "System.Numerics.Complex";
    static final Complex ZERO = new Complex(0, 0);
    private static final Complex ONE = new Complex(1, 0);
    private static final Complex I = new Complex(0, 1);

    private static Complex polar(double magnitude, double phase) {
        return new Complex(magnitude * Math.cos(phase), magnitude * Math.sin(phase));
    }

    private double magnitude() {
        return Math.hypot(real, imaginary);
    }

    private double phase() {
        return Math.atan2(imaginary, real);
    }

    private Complex plus(Complex other) {
        return new Complex(real + other.real, imaginary + other.imaginary);
    }

    private Complex minus(Complex other) {
        return new Complex(real - other.real, imaginary - other.imaginary);
    }

    private Complex times(Complex other) {
        return new Complex(
                real * other.real - imaginary * other.imaginary, imaginary * other.real + real * other.imaginary);
    }

    /** Smith's way, which overflows later than the school's. */
    private Complex over(Complex other) {
        double c = other.real;
        double d = other.imaginary;
        if (Math.abs(d) < Math.abs(c)) {
            double ratio = d / c;
            double scale = c + d * ratio;
            return new Complex((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale);
        }
        double ratio = c / d;
        double scale = d + c * ratio;
        return new Complex((imaginary + real * ratio) / scale, (imaginary * ratio - real) / scale);
    }

    private Complex exp() {
        return polar(Math.exp(real), imaginary);
    }

    private Complex log() {
        return new Complex(Math.log(magnitude()), phase());
    }

    private Complex sqrt() {
        if (imaginary == 0) {
            return real < 0 ? new Complex(0, Math.sqrt(-real)) : new Complex(Math.sqrt(real), 0);
        }
        return polar(Math.sqrt(magnitude()), phase() / 2);
    }

    private Complex pow(Complex power) {
        if (power.equals(ZERO)) {
            return ONE;
        }
        return equals(ZERO) ? ZERO : power.times(log()).exp();
    }

    static void define(TypeBuilder type) {
        Class<Complex> self = Complex.class;
        type.constructor(OWN + " new(double real, double imaginary)", a -> new Complex((double) a[0], (double) a[1]))
                .property("double Real", self, Complex::real)
                .property("double Imaginary", self, Complex::imaginary)
                .property("double Magnitude", self, Complex::magnitude)
                .property("double Phase", self, Complex::phase)
                .method("string ToString()", self, (c, a) -> c.format(null, Culture.current()))
                .method("string ToString(string format)", self, (c, a) -> c.format((String) a[0], Culture.current()))
                .method("bool Equals(" + OWN + " value)", self, (c, a) -> c.equals(a[0]));
        type.staticProperty(OWN + " Zero", () -> ZERO)
                .staticProperty(OWN + " One", () -> ONE)
                .staticProperty(OWN + " ImaginaryOne", () -> I)
                .staticMethod(
                        "static " + OWN + " FromPolarCoordinates(double magnitude, double phase)",
                        a -> polar((double) a[0], (double) a[1]))
                .staticMethod("static double Abs(" + OWN + " value)", a -> ((Complex) a[0]).magnitude())
                .staticMethod(
                        "static " + OWN + " Pow(" + OWN + " value, double power)",
                        a -> ((Complex) a[0]).pow(new Complex((double) a[1], 0)))
                .staticMethod(
                        "static " + OWN + " Pow(" + OWN + " value, " + OWN + " power)",
                        a -> ((Complex) a[0]).pow((Complex) a[1]));
        unary(type, "Conjugate", c -> new Complex(c.real, -c.imaginary));
        unary(type, "Negate", c -> new Complex(-c.real, -c.imaginary));
        unary(type, "op_UnaryNegation", c -> new Complex(-c.real, -c.imaginary));
        unary(type, "Reciprocal", c -> c.equals(ZERO) ? ZERO : ONE.over(c));
        unary(type, "Sqrt", Complex::sqrt);
        unary(type, "Exp", Complex::exp);
        unary(type, "Log", Complex::log);
        unary(
                type,
                "Sin",
                c -> new Complex(Math.sin(c.real) * Math.cosh(c.imaginary), Math.cos(c.real) * Math.sinh(c.imaginary)));
        unary(
                type,
                "Cos",
                c -> new Complex(
                        Math.cos(c.real) * Math.cosh(c.imaginary), -Math.sin(c.real) * Math.sinh(c.imaginary)));
        unary(
                type,
                "Sinh",
                c -> new Complex(Math.sinh(c.real) * Math.cos(c.imaginary), Math.cosh(c.real) * Math.sin(c.imaginary)));
        unary(
                type,
                "Cosh",
                c -> new Complex(Math.cosh(c.real) * Math.cos(c.imaginary), Math.sinh(c.real) * Math.sin(c.imaginary)));
        unary(type, "Log10", c -> c.log().times(new Complex(1 / Math.log(10), 0)));
        test(type, "IsFinite", c -> Double.isFinite(c.real) && Double.isFinite(c.imaginary));
        test(type, "IsInfinity", c -> Double.isInfinite(c.real) || Double.isInfinite(c.imaginary));
        test(
                type,
                "IsNaN",
                c -> !Double.isInfinite(c.real)
                        && !Double.isInfinite(c.imaginary)
                        && (Double.isNaN(c.real) || Double.isNaN(c.imaginary)));
        binary(type, "Add", "op_Addition", Complex::plus);
        binary(type, "Subtract", "op_Subtraction", Complex::minus);
        binary(type, "Multiply", "op_Multiply", Complex::times);
        binary(type, "Divide", "op_Division", Complex::over);
        for (String number : new String[] {"int", "long", "double", "float", "byte", "short"}) {
            type.staticMethod(
                    "static " + OWN + " op_Implicit(" + number + " value)",
                    a -> new Complex(((Number) a[0]).doubleValue(), 0));
        }
    }

    private static void test(TypeBuilder type, String name, Predicate<Complex> answer) {
        type.staticMethod("static bool " + name + "(" + OWN + " value)", a -> answer.test((Complex) a[0]));
    }

    private static void unary(TypeBuilder type, String name, java.util.function.UnaryOperator<Complex> operation) {
        type.staticMethod("static " + OWN + " " + name + "(" + OWN + " value)", a -> operation.apply((Complex) a[0]));
    }

    private static void binary(
            TypeBuilder type, String name, String operator, java.util.function.BinaryOperator<Complex> operation) {
        for (String each : new String[] {name, operator}) {
            type.staticMethod(
                    "static " + OWN + " " + each + "(" + OWN + " left, " + OWN + " right)",
                    a -> operation.apply((Complex) a[0], (Complex) a[1]));
        }
    }

    @Override
    public String format(String format, Culture culture) {
        return "<" + NumberFormat.format(real, format, culture) + "; " + NumberFormat.format(imaginary, format, culture)
                + ">";
    }

    @Override
    public String toString() {
        return format(null, Culture.current());
    }
}
