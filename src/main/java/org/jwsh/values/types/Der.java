package org.jwsh.values.types;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Keys of RSA in their own form, and in the general one that says which algorithm they are for. */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int BITS = 0x03;
    /** The identifier of RSA with its empty parameters. */
    private static final byte[] RSA = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };

    private static final byte[] VERSION = {0x02, 0x01, 0x00};

    private Der() {}

    static byte[] privateKeyInfo(byte[] key) {
        return element(SEQUENCE, joined(VERSION, RSA, element(OCTETS, key)));
    }

    static byte[] publicKeyInfo(byte[] key) {
        return element(SEQUENCE, joined(RSA, element(BITS, joined(new byte[1], key))));
    }

    /** The key inside of {@link #privateKeyInfo}. */
    static byte[] innerPrivateKey(byte[] info) {
        int at = content(info, 0) + VERSION.length + RSA.length;
        return Arrays.copyOfRange(info, content(info, at), info.length);
    }

    /** The key inside of {@link #publicKeyInfo}. */
    static byte[] innerPublicKey(byte[] info) {
        int at = content(info, 0) + RSA.length;
        return Arrays.copyOfRange(info, content(info, at) + 1, info.length);
    }

    /** Where the content of the element at a place begins. */
    private static int content(byte[] encoded, int at) {
        int length = encoded[at + 1] & 0xff;
        return at + 2 + (length < 0x80 ? 0 : length & 0x7f);
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.length;
        if (length < 0x80) {
            out.write(length);
        } else {
            int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
            out.write(0x80 | bytes);
            for (int i = bytes - 1; i >= 0; i--) {
                out.write(length >> 8 * i);
            }
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
