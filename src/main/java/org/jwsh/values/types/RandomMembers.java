package org.jwsh.values.types;

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
                .method("double NextDouble()", Random.class, (r, a) -> r.nextDouble())
                .method("void NextBytes(byte[] buffer)", Random.class, (r, a) -> {
                    r.nextBytes((byte[]) a[0]);
                    return null;
                });
    }
}
