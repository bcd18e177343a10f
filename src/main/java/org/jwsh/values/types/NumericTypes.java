package org.jwsh.values.types;

import java.math.BigInteger;
import org.jwsh.values.TypeSpec;

/** The namespace {@code System.Numerics}. */
final class NumericTypes {
    private NumericTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "biginteger" ->
                TypeSpec.ofStruct(
                                "System.Numerics.BigInteger",
                                BigInteger.class,
                                BigInteger.ZERO,
                                () -> BigIntegerMembers::define)
                        .implementing("System.IComparable", "System.IFormattable", "System.ISpanFormattable");
            case "complex" ->
                TypeSpec.ofStruct("System.Numerics.Complex", Complex.class, Complex.ZERO, () -> Complex::define)
                        .implementing("System.IFormattable");
            case "bitoperations" ->
                TypeSpec.ofClass("System.Numerics.BitOperations", Void.class, () -> BitOperationsMembers::define);
            default -> null;
        };
    }
}
