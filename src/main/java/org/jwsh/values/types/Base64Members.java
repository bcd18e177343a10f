package org.jwsh.values.types;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jwsh.values.TypeBuilder;

/** The Base64 methods of {@code System.Convert}. */
final class Base64Members {
    private Base64Members() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                        "static string ToBase64String(byte[] inArray)",
                        a -> encode(Failures.required((byte[]) a[0], "inArray"), false))
                .staticMethod(
                        "static string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)",
                        a -> encode((byte[]) a[0], Enums.number(a[1]) == 1))
                .staticMethod(
                        "static string ToBase64String(byte[] inArray, int offset, int length)",
                        a -> encode(Arrays.copyOfRange((byte[]) a[0], (int) a[1], (int) a[1] + (int) a[2]), false))
                .staticMethod(
                        "static byte[] FromBase64String(string s)", a -> decode(Failures.required((String) a[0], "s")))
                .staticMethod(
                        "static byte[] FromBase64CharArray(char[] inArray, int offset, int length)",
                        a -> decode(new String((char[]) a[0], (int) a[1], (int) a[2])));
    }

    private static String encode(byte[] bytes, boolean lines) {
        return lines
                ? Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes)
                : Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        String plain = text.replaceAll("[ \t\r\n]", "");
        if (plain.length() % 4 == 0) {
            try {
                return Base64.getDecoder().decode(plain);
            } catch (IllegalArgumentException malformed) {
                throw invalid();
            }
        }
        throw invalid();
    }

    private static RuntimeException invalid() {
        return Failures.format(
                "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding"
                        + " characters, or an illegal character among the padding characters.");
    }
}
