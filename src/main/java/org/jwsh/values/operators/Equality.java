package org.jwsh.values.operators;

import java.math.BigInteger;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.conversion.NumberText;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.text.Collation;

/** What {@code -eq} says of two values, lists taken as they are. */
public final class Equality {
    private Equality() {}

    /** Whether the right value, converted to the type of the left one, is equal to it; what cannot be converted is not. */
    public static boolean equal(Object left, Object right, boolean ignoreCase) {
        if (left instanceof String l && right instanceof String r) {
            return Collation.INVARIANT.equal(l, r, ignoreCase);
        }
        Object first = Operands.bare(left);
        Object second = Operands.bare(right);
        return switch (first) {
            case null -> second == null;
            case Object _ when second == null -> false;
            case String text ->
                Collation.INVARIANT.equal(text, LanguagePrimitives.toStringInvariant(right), ignoreCase);
            case Character c -> characters(c, second, ignoreCase);
            case NetType type -> type == second;
            case Object _ when NumericRank.of(first).isNumber() -> numbers(first, second);
            default -> converted(first, second);
        };
    }

    private static boolean characters(char left, Object right, boolean ignoreCase) {
        if (right instanceof Character r) {
            return left == r || ignoreCase && Character.toUpperCase(left) == Character.toUpperCase(r);
        }
        if (right instanceof String text && ignoreCase) {
            return text.length() == 1 && characters(left, text.charAt(0), true);
        }
        return converted(left, right);
    }

    private static boolean numbers(Object left, Object right) {
        Object number = right instanceof EnumValue e ? e.toNumber() : right;
        if (number instanceof String text) {
            try {
                return numbers(left, NumberText.parse(text, left));
            } catch (NetException _) {
                return false;
            }
        }
        return NumericRank.of(number) == NumericRank.NONE
                ? converted(left, number)
                : Ordering.numbersEqual(left, number);
    }

    private static boolean converted(Object left, Object right) {
        if (left == right || left.equals(right)) {
            return true;
        }
        if (left instanceof PSObject || left.getClass() == right.getClass() && !(left instanceof EnumValue)) {
            return left instanceof BigInteger && left.equals(right);
        }
        NetType type = NetTypes.of(left);
        if (type.isInstance(right)) {
            return false;
        }
        try {
            return left.equals(LanguagePrimitives.convertTo(right, type));
        } catch (NetException _) {
            return false;
        }
    }
}
