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
            default -> null;
        };
    }
}
