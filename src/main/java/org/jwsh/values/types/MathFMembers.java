package org.jwsh.values.types;

import java.math.RoundingMode;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** {@code System.MathF}: the functions of numbers of single precision. */
final class MathFMembers {
    private MathFMembers() {}

    static void define(TypeBuilder type) {
        type.staticProperty("float E", () -> (float) Math.E)
                .staticProperty("float PI", () -> (float) Math.PI)
                .staticProperty("float Tau", () -> (float) (2 * Math.PI));
        RealFunctions.define(
                (name, parameter, function) ->
                        type.staticMethod("static float " + name + "(float " + parameter + ")", a ->
                                (float) function.applyAsDouble((float) a[0])),
                (name, first, second, function) ->
                        type.staticMethod("static float " + name + "(float " + first + ", float " + second + ")", a ->
                                (float) function.applyAsDouble((float) a[0], (float) a[1])));
        type.staticMethod("static float Abs(float x)", a -> Math.abs((float) a[0]))
                .staticMethod("static float Max(float x, float y)", a -> Math.max((float) a[0], (float) a[1]))
                .staticMethod("static float Min(float x, float y)", a -> Math.min((float) a[0], (float) a[1]))
                .staticMethod("static int Sign(float x)", a -> MathMembers.sign(a[0]))
                .staticMethod("static float IEEERemainder(float x, float y)", a ->
                        (float) Math.IEEEremainder((float) a[0], (float) a[1]))
                .staticMethod(
                        "static float FusedMultiplyAdd(float x, float y, float z)",
                        a -> Math.fma((float) a[0], (float) a[1], (float) a[2]))
                .staticMethod("static float ScaleB(float x, int n)", a -> Math.scalb((float) a[0], (int) a[1]))
                .staticMethod("static int ILogB(float x)", a -> RealFunctions.exponent((float) a[0]))
                .staticMethod("static float BitIncrement(float x)", a -> Math.nextUp((float) a[0]))
                .staticMethod("static float BitDecrement(float x)", a -> Math.nextDown((float) a[0]));
        rounding(type);
        String pair = "System.ValueTuple[float,float]";
        type.staticMethod(
                "static " + pair + " SinCos(float x)",
                a -> TupleValue.of(
                        NetTypes.named(pair), (float) Math.sin((float) a[0]), (float) Math.cos((float) a[0])));
    }

    private static void rounding(TypeBuilder type) {
        String mode = "System.MidpointRounding mode";
        type.staticMethod("static float Round(float x)", a -> rounded(a[0], 0, RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static float Round(float x, int digits)",
                        a -> rounded(a[0], (int) a[1], RoundingMode.HALF_EVEN))
                .staticMethod(
                        "static float Round(float x, " + mode + ")", a -> rounded(a[0], 0, MathMembers.rounding(a[1])))
                .staticMethod(
                        "static float Round(float x, int digits, " + mode + ")",
                        a -> rounded(a[0], (int) a[1], MathMembers.rounding(a[2])));
    }

    private static float rounded(Object value, int digits, RoundingMode mode) {
        if (digits < 0 || digits > 6) {
            throw Failures.outOfRange("Rounding digits must be between 0 and 6, inclusive.", "digits");
        }
        return (float) MathMembers.round((float) value, digits, mode);
    }
}
