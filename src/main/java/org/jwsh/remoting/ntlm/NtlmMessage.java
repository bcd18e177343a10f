package org.jwsh.remoting.ntlm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The three messages of NTLM: fields at fixed places that point at what stands behind. */
final class NtlmMessage {
    static final int NEGOTIATE = 1;
    static final int CHALLENGE = 2;
    static final int AUTHENTICATE = 3;

    static final int UNICODE = 0x1;
    static final int REQUEST_TARGET = 0x4;
    static final int SIGN = 0x10;
    static final int SEAL = 0x20;
    static final int NTLM = 0x200;
    static final int ALWAYS_SIGN = 0x8000;
    static final int TARGET_IS_SERVER = 0x20000;
    static final int EXTENDED_SECURITY = 0x80000;
    static final int TARGET_INFO = 0x800000;
    static final int VERSION = 0x2000000;
    static final int KEY_128 = 0x20000000;
    static final int KEY_EXCHANGE = 0x40000000;
    static final int KEY_56 = 0x80000000;

    /** What both sides need for sealed messages. */
    static final int REQUIRED = UNICODE | SIGN | SEAL | NTLM | ALWAYS_SIGN | EXTENDED_SECURITY | KEY_128 | KEY_EXCHANGE;

    private static final byte[] SIGNATURE = "NTLMSSP\0".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer data;

    private NtlmMessage(byte[] bytes) {
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws NtlmException where it is no message of that type */
    static NtlmMessage read(byte[] bytes, int type) {
        if (!isMessage(bytes)
                || ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8) != type) {
            throw new NtlmException("The token is no NTLM message of type " + type + ".");
        }
        return new NtlmMessage(bytes);
    }

    /** Whether the bytes begin like a message. */
    static boolean isMessage(byte[] bytes) {
        return bytes.length >= 12 && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    int number(int at) {
        if (at + Integer.BYTES > data.capacity()) {
            throw new NtlmException("The NTLM message is too short.");
        }
        return data.getInt(at);
    }

    /** The bytes at a fixed place. */
    byte[] bytes(int at, int length) {
        if (at < 0 || length < 0 || at + length > data.capacity()) {
            throw new NtlmException("The NTLM message is too short.");
        }
        byte[] found = new byte[length];
        data.get(at, found);
        return found;
    }

    /** What the field at a place points at. */
    byte[] field(int at) {
        return bytes(number(at + 4), number(at) & 0xFFFF);
    }

    String text(int at) {
        return new String(field(at), StandardCharsets.UTF_16LE);
    }

    byte[] all() {
        return data.array();
    }

    /** Writes a message. */
    static final class Writer {
        private final int head;
        private final ByteBuffer fixed;
        private final ByteArrayOutputStream payload = new ByteArrayOutputStream();

        Writer(int type, int head) {
            this.head = head;
            this.fixed = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
            fixed.put(SIGNATURE).putInt(type);
        }

        Writer number(int at, int value) {
            fixed.putInt(at, value);
            return this;
        }

        Writer bytes(int at, byte[] value) {
            fixed.put(at, value);
            return this;
        }

        Writer field(int at, byte[] content) {
            fixed.putShort(at, (short) content.length);
            fixed.putShort(at + 2, (short) content.length);
            fixed.putInt(at + 4, head + payload.size());
            payload.writeBytes(content);
            return this;
        }

        byte[] build() {
            return ByteBuffer.allocate(head + payload.size())
                    .put(fixed.array())
                    .put(payload.toByteArray())
                    .array();
        }
    }
}
