package org.jwsh.values.types;

import java.util.function.ToIntFunction;
import org.jwsh.values.TypeBuilder;

/** The room that collections keep for more elements; nothing here is taken beforehand, only the numbers are .NET's. */
final class CapacityMembers {
    private CapacityMembers() {}

    /**
     * Declares {@code EnsureCapacity} and {@code TrimExcess}.
     *
     * @param hashed whether rooms are prime numbers, as those of tables are
     */
    static <T> void define(TypeBuilder type, Class<T> self, ToIntFunction<T> size, boolean hashed) {
        type.method("int EnsureCapacity(int capacity)", self, (c, a) -> {
                    int wanted = (int) a[0];
                    if (wanted < 0) {
                        throw Failures.notNegative("capacity", wanted);
                    }
                    int room = Math.max(wanted, size.applyAsInt(c));
                    return hashed ? prime(room) : room;
                })
                .method("void TrimExcess()", self, (c, a) -> null)
                .method("void TrimExcess(int capacity)", self, (c, a) -> {
                    if ((int) a[0] < size.applyAsInt(c)) {
                        throw Failures.outOfRange("capacity was less than the current size.", "capacity");
                    }
                    return null;
                });
    }

    /** The room that a table has which has grown to a size by single elements. */
    static int grown(int size) {
        int room = size == 0 ? 0 : 3;
        while (room < size) {
            room = prime(2 * room);
        }
        return room;
    }

    /** The smallest prime number from a size on that tables of .NET use. */
    private static int prime(int size) {
        if (size == 0) {
            return 0;
        }
        int[] small = {
            3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919
        };
        for (int prime : small) {
            if (prime >= size) {
                return prime;
            }
        }
        java.math.BigInteger next = java.math.BigInteger.valueOf(size - 1L).nextProbablePrime();
        return next.intValue();
    }
}
