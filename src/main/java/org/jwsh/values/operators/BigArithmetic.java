package org.jwsh.values.operators;

import java.math.BigInteger;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** Arithmetic where one operand is a big integer: the other is converted to one. */
final class BigArithmetic {
    private BigArithmetic() {}

    static Object apply(NumericOperation operation, Object left, Object right) {
        BigInteger first = (BigInteger) LanguagePrimitives.convertTo(left, NetTypes.of(BigInteger.class));
        BigInteger second = (BigInteger) LanguagePrimitives.convertTo(right, NetTypes.of(BigInteger.class));
        boolean divides = operation == NumericOperation.DIVIDE || operation == NumericOperation.REMAINDER;
        if (divides && second.signum() == 0) {
            throw NumericOperation.wrapped(
                    NetException.of("System.DivideByZeroException", "Attempted to divide by zero."));
        }
        return compute(operation, first, second);
    }

    static BigInteger compute(NumericOperation operation, BigInteger left, BigInteger right) {
        return switch (operation) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right);
            case REMAINDER -> left.remainder(right);
        };
    }
}
