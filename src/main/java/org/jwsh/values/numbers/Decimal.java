package org.jwsh.values.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jwsh.values.NetException;

/**
 * A decimal number: an integer of 96 bits over a power of ten from 0 to 28. Trailing zeros count: 1.50 is shown so.
 * Operations round half to even where digits are lost and throw an OverflowException beyond the range.
 */
public final class Decimal extends Number implements Comparable<Decimal> {
    public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);
    public static final Decimal ONE = new Decimal(BigDecimal.ONE);
    public static final Decimal MAX_VALUE =
            new Decimal(new BigDecimal(BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE)));
    public static final Decimal MIN_VALUE = MAX_VALUE.negate();

    private static final int MAX_SCALE = 28;
    private static final int MAX_BITS = 96;
    private static final MathContext QUOTIENT = new MathContext(60, RoundingMode.HALF_EVEN);

    private final BigDecimal value;

    private Decimal(BigDecimal value) {
        this.value = value;
    }

    public static Decimal of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /**
     * The nearest decimal, with the number's scale where it fits.
     *
     * @throws NetException of type OverflowException
     */
    public static Decimal of(BigDecimal number) {
        return new Decimal(fit(number));
    }

    public static Decimal of(BigInteger number) {
        return of(new BigDecimal(number));
    }

    /** The decimal of a double's first 15 significant digits, without trailing zeros. */
    public static Decimal of(double number) {
        return ofDigits(number, 15);
    }

    /** The decimal of a float's first 7 significant digits, without trailing zeros. */
    public static Decimal of(float number) {
        return ofDigits(number, 7);
    }

    private static Decimal ofDigits(double number, int digits) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw overflow();
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return of(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    private static BigDecimal fit(BigDecimal number) {
        BigDecimal fitted = number.scale() < 0 ? number.setScale(0) : number;
        if (fitted.scale() > MAX_SCALE) {
            fitted = fitted.setScale(MAX_SCALE, RoundingMode.HALF_EVEN);
        }
        int surplus = fitted.precision() > MAX_SCALE ? fitted.unscaledValue().bitLength() - MAX_BITS : 0;
        if (surplus <= 0) {
            return fitted;
        }
        int digits = (int) (surplus * 0.30103);
        for (int scale = fitted.scale() - digits; scale >= 0; scale--) {
            BigDecimal shorter = fitted.setScale(scale, RoundingMode.HALF_EVEN);
            if (shorter.unscaledValue().bitLength() <= MAX_BITS) {
                return shorter;
            }
        }
        throw overflow();
    }

    private static NetException overflow() {
        return NetException.of("System.OverflowException", "Value was either too large or too small for a Decimal.");
    }

    public Decimal add(Decimal other) {
        return of(value.add(other.value));
    }

    public Decimal subtract(Decimal other) {
        return of(value.subtract(other.value));
    }

    public Decimal multiply(Decimal other) {
        return of(value.multiply(other.value));
    }

    /** @throws NetException of type DivideByZeroException */
    public Decimal divide(Decimal other) {
        return of(value.divide(nonZero(other).value, QUOTIENT));
    }

    /** @throws NetException of type DivideByZeroException */
    public Decimal remainder(Decimal other) {
        BigDecimal rest = value.remainder(nonZero(other).value);
        return of(rest.setScale(Math.max(value.scale(), other.value.scale()), RoundingMode.HALF_EVEN));
    }

    private static Decimal nonZero(Decimal divisor) {
        if (divisor.signum() == 0) {
            throw NetException.of("System.DivideByZeroException", "Attempted to divide by zero.");
        }
        return divisor;
    }

    public Decimal negate() {
        return new Decimal(value.negate());
    }

    /** Rounds to so many decimals, keeping fewer as they are. */
    public Decimal round(int decimals, RoundingMode mode) {
        return value.scale() <= decimals ? this : new Decimal(value.setScale(decimals, mode));
    }

    public int signum() {
        return value.signum();
    }

    /** The number of decimals, from 0 to 28. */
    public int scale() {
        return value.scale();
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    /** Whether both are the same number, whatever their trailing zeros. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal decimal && value.compareTo(decimal.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().hashCode();
    }

    /** All digits, in the invariant culture. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
