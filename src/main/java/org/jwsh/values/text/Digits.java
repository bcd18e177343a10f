package org.jwsh.values.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.UInt64;

/**
 * A number as its formats see it: exact, with the way its type rounds. Ties go to even for binary fractions, away from zero
 * for the others.
 */
record Digits(boolean negative, BigDecimal magnitude, boolean binary) {

    static Digits of(Object number) {
        return switch (number) {
            case Double d -> binary(d);
            case Float f -> binary(f);
            case Decimal d -> exact(d.toBigDecimal());
            case BigInteger b -> exact(new BigDecimal(b));
            case UInt64 u -> exact(new BigDecimal(u.toBigInteger()));
            default -> exact(BigDecimal.valueOf(NumericRank.longValue(number)));
        };
    }

    private static Digits binary(double value) {
        return new Digits(Double.doubleToRawLongBits(value) < 0, new BigDecimal(Math.abs(value)), true);
    }

    private static Digits exact(BigDecimal value) {
        return new Digits(value.signum() < 0, value.abs(), false);
    }

    private RoundingMode rounding() {
        return binary ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
    }

    /** The magnitude with so many decimals. */
    BigDecimal withDecimals(int decimals) {
        return magnitude.setScale(decimals, rounding());
    }

    /** The magnitude with at most so many significant digits. */
    BigDecimal withPrecision(int digits) {
        return magnitude.round(new MathContext(digits, rounding()));
    }

    Digits timesHundred() {
        return new Digits(negative, magnitude.movePointRight(2), binary);
    }
}
