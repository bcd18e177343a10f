package org.jwsh.commands.utility;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.Random;
import org.jwsh.values.numbers.SeededRandom;

/** Random numbers of a session: secure ones, or those that follow from a seed. */
final class RandomNumbers {
    private final Random source;

    RandomNumbers() {
        source = new SecureRandom();
    }

    RandomNumbers(int seed) {
        source = new SeededRandom(seed);
    }

    private ByteBuffer bytes(int count) {
        byte[] bytes = new byte[count];
        source.nextBytes(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private double fraction() {
        int sample;
        do {
            sample = bytes(Integer.BYTES).getInt();
        } while (sample == Integer.MAX_VALUE);
        return (sample < 0 ? sample + Integer.MAX_VALUE : sample) * (1.0 / Integer.MAX_VALUE);
    }

    /** A number from the minimum to below the maximum. */
    int between(int minimum, int maximum) {
        long range = (long) maximum - minimum;
        if (range <= Integer.MAX_VALUE) {
            return (int) (fraction() * range) + minimum;
        }
        double large = wideSample() * (1.0 / (2L * Integer.MAX_VALUE));
        return (int) ((long) (large * range) + minimum);
    }

    private double wideSample() {
        double sample;
        do {
            sample = bytes(Integer.BYTES).getInt();
        } while (sample == Integer.MAX_VALUE);
        return sample + Integer.MAX_VALUE;
    }

    long between(long minimum, long maximum) {
        BigInteger difference = BigInteger.valueOf(maximum).subtract(BigInteger.valueOf(minimum));
        if (difference.bitLength() < Integer.SIZE) {
            return minimum + between(0, difference.intValue());
        }
        long range = difference.longValue();
        long mask = -1L >>> Long.numberOfLeadingZeros(range);
        long sample;
        do {
            sample = bytes(Long.BYTES).getLong() & mask;
        } while (Long.compareUnsigned(range, sample) <= 0);
        return (long) (minimum * 1.0 + unsigned(sample));
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : new BigInteger(Long.toUnsignedString(value)).doubleValue();
    }

    double between(double minimum, double maximum) {
        double difference = maximum - minimum;
        double number;
        do {
            double part = fraction();
            if (Double.isInfinite(difference)) {
                number = minimum + part * maximum - part * minimum;
            } else {
                number = minimum + part * difference;
                difference *= part;
            }
        } while (number >= maximum);
        return number;
    }
}
