package org.jwsh.values.operators;

import java.math.BigInteger;
import java.util.Map;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.DictionaryValue;
import org.jwsh.values.numbers.NumericRank;

/**
 * The operators {@code + - * / %} and the unary signs. Whole numbers that overflow become doubles; the left operand decides:
 * a string or a list on the left joins or repeats. Failures are {@link NetException}s with PowerShell's error ids.
 */
public final class Arithmetic {
    private Arithmetic() {}

    /** {@code left + right}. */
    public static Object add(Object left, Object right) {
        if (left instanceof Integer l && right instanceof Integer r) {
            int sum = l + r;
            return ((l ^ sum) & (r ^ sum)) < 0 ? (Object) ((double) l + r) : (Object) sum;
        }
        if (left instanceof Double l && right instanceof Double r) {
            return l + r;
        }
        if (left instanceof String l) {
            return l.concat(LanguagePrimitives.toStringInvariant(right));
        }
        if (left instanceof Number && right instanceof Number) {
            return compute(NumericOperation.ADD, left, right);
        }
        return addUnwrapped(Operands.bare(left), Operands.bare(right), right);
    }

    private static Object addUnwrapped(Object left, Object right, Object given) {
        switch (left) {
            case null -> {
                return given;
            }
            case String text -> {
                return text.concat(LanguagePrimitives.toStringInvariant(given));
            }
            case Character c -> {
                return c + LanguagePrimitives.toStringInvariant(given);
            }
            case Map<?, ?> map -> {
                return addDictionaries(map, right);
            }
            default -> {
                if (NumericRank.of(left) == NumericRank.NONE && LanguagePrimitives.enumerator(left) != null) {
                    return ListArithmetic.concat(left, given);
                }
                return compute(NumericOperation.ADD, left, right);
            }
        }
    }

    private static Object addDictionaries(Map<?, ?> left, Object right) {
        if (!(right instanceof Map<?, ?> other)) {
            throw NetException.runtime(
                    "AddHashTableToNonHashTable",
                    ErrorCategory.InvalidOperation,
                    right,
                    "A hash table can only be added to another hash table.");
        }
        if (left instanceof DictionaryValue dictionary) {
            DictionaryValue sum = dictionary.copy();
            other.forEach(sum::add);
            return sum;
        }
        return OperatorMethod.call("op_Addition", "+", left, right);
    }

    /** An operation on a value cast to a type that null has too: there is none for values, whatever they are. */
    public static Object ofNullable(String symbol, Object left, Object right) {
        if (left != null && NumericRank.of(Operands.bare(left)).isPrimitive()) {
            throw OperatorMethod.undefined(symbol, Operands.bare(left), Operands.bare(right));
        }
        return switch (symbol) {
            case "+" -> add(left, right);
            case "-" -> subtract(left, right);
            case "*" -> multiply(left, right);
            case "/" -> divide(left, right);
            default -> remainder(left, right);
        };
    }

    /** {@code left - right}. */
    public static Object subtract(Object left, Object right) {
        if (left instanceof Integer l && right instanceof Integer r) {
            int difference = l - r;
            return ((l ^ r) & (l ^ difference)) < 0 ? (Object) ((double) l - r) : (Object) difference;
        }
        if (left instanceof Double l && right instanceof Double r) {
            return l - r;
        }
        return compute(NumericOperation.SUBTRACT, zeroForNull(Operands.bare(left)), Operands.bare(right));
    }

    /** {@code left * right}. */
    public static Object multiply(Object left, Object right) {
        if (left instanceof Integer l && right instanceof Integer r) {
            long product = (long) l * r;
            return (int) product == product ? (Object) (int) product : (Object) (double) product;
        }
        if (left instanceof Double l && right instanceof Double r) {
            return l * r;
        }
        if (left instanceof Number && right instanceof Number) {
            return compute(NumericOperation.MULTIPLY, left, right);
        }
        Object base = Operands.bare(left);
        switch (base) {
            case null -> {
                return null;
            }
            case String text -> {
                return ListArithmetic.repeat(text, right);
            }
            case Boolean _, Character _ -> {
                return OperatorMethod.call("op_Multiply", "*", base, Operands.bare(right));
            }
            default -> {
                if (NumericRank.of(base) == NumericRank.NONE && LanguagePrimitives.enumerator(base) != null) {
                    return ListArithmetic.repeat(base, right);
                }
                return compute(NumericOperation.MULTIPLY, base, Operands.bare(right));
            }
        }
    }

    /** {@code left / right}: whole where two whole numbers divide evenly. */
    public static Object divide(Object left, Object right) {
        if (left instanceof Double l && right instanceof Double r) {
            return l / r;
        }
        return compute(NumericOperation.DIVIDE, zeroForNull(Operands.bare(left)), Operands.bare(right));
    }

    /** {@code left % right}. */
    public static Object remainder(Object left, Object right) {
        if (left instanceof Integer l && right instanceof Integer r && r != 0) {
            return l % r;
        }
        return compute(NumericOperation.REMAINDER, zeroForNull(Operands.bare(left)), Operands.bare(right));
    }

    /** {@code -operand}. */
    public static Object negate(Object operand) {
        if (operand instanceof Integer i && i != Integer.MIN_VALUE) {
            return -i;
        }
        if (operand instanceof Double d) {
            return -d;
        }
        Object base = Operands.bare(operand);
        if (base instanceof BigInteger big) {
            return big.negate();
        }
        if (base == null || base instanceof String || NumericRank.of(base) != NumericRank.NONE) {
            return subtract(0, base);
        }
        return OperatorMethod.callUnary("op_UnaryNegation", "-", base);
    }

    /** {@code +operand}: the operand as a number. */
    public static Object plus(Object operand) {
        Object base = Operands.bare(operand);
        if (base instanceof BigInteger) {
            return base;
        }
        if (base == null || base instanceof String || NumericRank.of(base) != NumericRank.NONE) {
            return add(0, base);
        }
        return OperatorMethod.callUnary("op_UnaryPlus", "+", base);
    }

    /** What {@code ++} leaves in a variable. */
    public static Object increment(Object operand) {
        if (operand instanceof Integer i && i != Integer.MAX_VALUE) {
            return i + 1;
        }
        return step(operand, "++", 1);
    }

    /** What {@code --} leaves in a variable. */
    public static Object decrement(Object operand) {
        if (operand instanceof Integer i && i != Integer.MIN_VALUE) {
            return i - 1;
        }
        return step(operand, "--", -1);
    }

    private static Object step(Object operand, String operator, int by) {
        Object base = Operands.bare(operand);
        NumericRank rank = NumericRank.of(base);
        if (base == null) {
            return by;
        }
        if (rank.isNumber() || base instanceof BigInteger || base instanceof EnumValue) {
            return add(base, by);
        }
        throw NetException.runtime(
                "OperatorRequiresNumber",
                ErrorCategory.InvalidOperation,
                base,
                "The '" + operator + "' operator works only on numbers. The operand is a '" + NetTypes.of(base) + "'.");
    }

    private static Object zeroForNull(Object value) {
        return value == null ? (Object) 0 : value;
    }

    private static Object compute(NumericOperation operation, Object left, Object right) {
        return operation.apply(left, right);
    }
}
