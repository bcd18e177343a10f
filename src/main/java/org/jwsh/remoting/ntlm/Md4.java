package org.jwsh.remoting.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The MD4 digest of RFC 1320, which NTLM makes password hashes with and Java does not have. */
final class Md4 {
    private static final int BLOCK = 64;
    private static final int LENGTH_AT = 56;

    private Md4() {}

    static byte[] digest(byte[] message) {
        int padded = ((message.length + Long.BYTES) / BLOCK + 1) * BLOCK;
        ByteBuffer data = ByteBuffer.allocate(padded).order(ByteOrder.LITTLE_ENDIAN);
        data.put(message).put((byte) 0x80);
        data.putLong(padded - BLOCK + LENGTH_AT, (long) message.length * Byte.SIZE);
        int[] state = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
        int[] words = new int[16];
        for (int from = 0; from < padded; from += BLOCK) {
            for (int i = 0; i < words.length; i++) {
                words[i] = data.getInt(from + i * Integer.BYTES);
            }
            round(state, words);
        }
        ByteBuffer digest = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : state) {
            digest.putInt(word);
        }
        return digest.array();
    }

    private static void round(int[] state, int[] x) {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int[] shifts1 = {3, 7, 11, 19};
        int[] shifts2 = {3, 5, 9, 13};
        int[] shifts3 = {3, 9, 11, 15};
        int[] order3 = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
        for (int i = 0; i < 48; i++) {
            int f;
            int word;
            int shift;
            if (i < 16) {
                f = (b & c) | (~b & d);
                word = x[i];
                shift = shifts1[i % 4];
            } else if (i < 32) {
                f = ((b & c) | (b & d) | (c & d)) + 0x5A827999;
                word = x[i % 4 * 4 + (i - 16) / 4];
                shift = shifts2[i % 4];
            } else {
                f = (b ^ c ^ d) + 0x6ED9EBA1;
                word = x[order3[i - 32]];
                shift = shifts3[i % 4];
            }
            int rotated = Integer.rotateLeft(a + f + word, shift);
            a = d;
            d = c;
            c = b;
            b = rotated;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }
}
