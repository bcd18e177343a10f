package org.jwsh.values.numbers;

import java.util.Random;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** The numbers that {@code System.Random} gives for a seed: Knuth's subtractive generator with .NET's constants. */
public final class SeededRandom extends Random implements NetTyped {
    private static final int SIZE = 56;
    private static final int START = 161_803_398;
    private static final int DISTANCE = 21;

    private final int[] state = new int[SIZE];
    private int first;
    private int second = DISTANCE;

    public SeededRandom(int seed) {
        int absolute = seed == Integer.MIN_VALUE ? Integer.MAX_VALUE : Math.abs(seed);
        int last = START - absolute;
        state[SIZE - 1] = last;
        int next = 1;
        int place = 0;
        for (int i = 1; i < SIZE - 1; i++) {
            place = (place + DISTANCE) % (SIZE - 1);
            state[place] = next;
            next = last - next;
            next += next < 0 ? Integer.MAX_VALUE : 0;
            last = state[place];
        }
        for (int round = 0; round < 4; round++) {
            stir();
        }
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Random");
    }

    private void stir() {
        for (int i = 1; i < SIZE; i++) {
            int other = i + 30;
            other -= other >= SIZE - 1 ? SIZE - 1 : 0;
            state[i] -= state[1 + other];
            state[i] += state[i] < 0 ? Integer.MAX_VALUE : 0;
        }
    }

    private int sample() {
        first = first + 1 >= SIZE ? 1 : first + 1;
        second = second + 1 >= SIZE ? 1 : second + 1;
        int value = state[first] - state[second];
        value -= value == Integer.MAX_VALUE ? 1 : 0;
        value += value < 0 ? Integer.MAX_VALUE : 0;
        state[first] = value;
        return value;
    }

    @Override
    public double nextDouble() {
        return sample() * (1.0 / Integer.MAX_VALUE);
    }

    /** A number from 0 to below the bound. */
    @Override
    public int nextInt(int bound) {
        return bound == Integer.MAX_VALUE ? sample() : (int) (nextDouble() * bound);
    }

    @Override
    public int nextInt(int origin, int bound) {
        long range = (long) bound - origin;
        return range <= Integer.MAX_VALUE
                ? (int) (nextDouble() * range) + origin
                : (int) ((long) (largeSample() * range) + origin);
    }

    private double largeSample() {
        int value = sample();
        double signed = sample() % 2 == 0 ? -value : value;
        return (signed + (Integer.MAX_VALUE - 1)) / (2L * Integer.MAX_VALUE - 1);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) sample();
        }
    }
}
