package org.jwsh.values.types;

import java.security.SecureRandom;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A source of random numbers that nobody can foretell. */
@TypeName("System.Security.Cryptography.RandomNumberGenerator")
final class RandomBytes {
    private static final SecureRandom RANDOM = new SecureRandom();

    static void define(TypeBuilder type) {
        String own = "System.Security.Cryptography.RandomNumberGenerator";
        type.constructor(own + " new()", a -> new RandomBytes())
                .method("void GetBytes(byte[] data)", RandomBytes.class, (r, a) -> fill(a[0]))
                .method("void GetNonZeroBytes(byte[] data)", RandomBytes.class, (r, a) -> nonZero((byte[]) a[0]))
                .method("void Dispose()", RandomBytes.class, (r, a) -> null)
                .staticMethod("static " + own + " Create()", a -> new RandomBytes())
                .staticMethod("static void Fill(byte[] data)", a -> fill(a[0]))
                .staticMethod("static byte[] GetBytes(int count)", a -> bytes((int) a[0]))
                .staticMethod("static int GetInt32(int toExclusive)", a -> between(0, (int) a[0]))
                .staticMethod(
                        "static int GetInt32(int fromInclusive, int toExclusive)", a -> between((int) a[0], (int) a[1]))
                .staticMethod(
                        "static string GetHexString(int stringLength, bool lowercase = False)",
                        a -> hex((int) a[0], a[1] == Boolean.TRUE));
    }

    private static Object fill(Object data) {
        RANDOM.nextBytes((byte[]) Failures.required(data, "data"));
        return null;
    }

    private static Object nonZero(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) RANDOM.nextInt(1, 256);
        }
        return null;
    }

    private static byte[] bytes(int count) {
        if (count < 0) {
            throw Failures.notNegative("count", count);
        }
        byte[] data = new byte[count];
        RANDOM.nextBytes(data);
        return data;
    }

    private static int between(int from, int to) {
        if (from >= to) {
            throw Failures.argument("Range of random number does not contain at least one possibility.", null);
        }
        return RANDOM.nextInt(from, to);
    }

    private static String hex(int length, boolean lowercase) {
        String digits =
                java.util.HexFormat.of().formatHex(bytes((length + 1) / 2)).substring(0, length);
        return lowercase ? digits : digits.toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return "System.Security.Cryptography.RandomNumberGeneratorImplementation";
    }
}
