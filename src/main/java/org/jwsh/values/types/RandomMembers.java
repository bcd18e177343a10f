package org.jwsh.values.types;

import java.lang.reflect.Array;
import java.util.Random;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.SeededRandom;

/** {@code System.Random}. */
final class RandomMembers {
    private static final Random SHARED = new Random();

    private RandomMembers() {}

    static void define(TypeBuilder type) {
        type.constructor("System.Random new()", a -> new Random())
                .constructor("System.Random new(int Seed)", a -> new SeededRandom((int) a[0]))
                .staticProperty("System.Random Shared", () -> SHARED)
                .method("int Next()", Random.class, (r, a) -> r.nextInt(Integer.MAX_VALUE))
                .method("int Next(int maxValue)", Random.class, (r, a) -> {
                    if ((int) a[0] < 0) {
                        throw Failures.notNegative("maxValue", a[0]);
                    }
                    return (int) a[0] == 0 ? 0 : r.nextInt((int) a[0]);
                })
                .method("int Next(int minValue, int maxValue)", Random.class, (r, a) -> {
                    if ((int) a[0] > (int) a[1]) {
                        throw Failures.outOfRange("'minValue' cannot be greater than maxValue.", "minValue");
                    }
                    return a[0].equals(a[1]) ? a[0] : r.nextInt((int) a[0], (int) a[1]);
                })
                .method("long NextInt64()", Random.class, (r, a) -> whole(r, 0, Long.MAX_VALUE))
                .method("long NextInt64(long maxValue)", Random.class, (r, a) -> {
                    if ((long) a[0] < 0) {
                        throw Failures.notNegative("maxValue", a[0]);
                    }
                    return whole(r, 0, (long) a[0]);
                })
                .method(
                        "long NextInt64(long minValue, long maxValue)",
                        Random.class,
                        (r, a) -> whole(r, (long) a[0], (long) a[1]))
                .method("float NextSingle()", Random.class, (r, a) -> (float) r.nextDouble())
                .method("void Shuffle(array values)", Random.class, (r, a) -> shuffle(r, a[0]))
                .method("System.Object[] GetItems(array choices, int length)", Random.class, (r, a) -> items(r, a))
                .method("double NextDouble()", Random.class, (r, a) -> r.nextDouble())
                .method("void NextBytes(byte[] buffer)", Random.class, (r, a) -> {
                    r.nextBytes((byte[]) a[0]);
                    return null;
                });
    }

    private static long whole(Random random, long from, long to) {
        if (from > to) {
            throw Failures.outOfRange("'minValue' cannot be greater than maxValue.", "minValue");
        }
        return from == to ? from : from + (long) (random.nextDouble() * (to - from));
    }

    /** Exchanges each element with one behind it. */
    private static Object shuffle(Random random, Object values) {
        int length = Array.getLength(Failures.required(values, "values"));
        for (int i = 0; i < length - 1; i++) {
            int other = random.nextInt(i, length);
            Object kept = Array.get(values, i);
            Array.set(values, i, Array.get(values, other));
            Array.set(values, other, kept);
        }
        return null;
    }

    private static Object items(Random random, Object[] a) {
        int choices = Array.getLength(Failures.required(a[0], "choices"));
        if (choices == 0) {
            throw Failures.argument("Span may not be empty.", "choices");
        }
        Object[] taken = new Object[(int) a[1]];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Array.get(a[0], random.nextInt(choices));
        }
        return taken;
    }
}
