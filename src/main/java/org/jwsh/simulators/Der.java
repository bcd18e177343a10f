package org.jwsh.simulators;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** The few ASN.1 values of a certificate, written in distinguished encoding (ITU-T X.690). */
final class Der {
    private static final DateTimeFormatter GENERALIZED_TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(0x30, join(parts));
    }

    static byte[] set(byte[]... parts) {
        return tagged(0x31, join(parts));
    }

    static byte[] integer(BigInteger value) {
        return tagged(0x02, value.toByteArray());
    }

    static byte[] octets(byte[] content) {
        return tagged(0x04, content);
    }

    static byte[] bits(byte[] content) {
        return tagged(0x03, join(new byte[] {0}, content));
    }

    static byte[] text(String value) {
        return tagged(0x0c, value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] time(Instant value) {
        return tagged(0x18, GENERALIZED_TIME.format(value).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] objectIdentifier(int... arcs) {
        var content = new ByteArrayOutputStream();
        content.write(arcs[0] * 40 + arcs[1]);
        for (int i = 2; i < arcs.length; i++) {
            writeBase128(content, arcs[i]);
        }
        return tagged(0x06, content.toByteArray());
    }

    /** A value under a context-specific tag; {@code constructed} when the content is itself encoded. */
    static byte[] context(int number, boolean constructed, byte[] content) {
        return tagged((constructed ? 0xa0 : 0x80) | number, content);
    }

    static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] tagged(int tag, byte[] content) {
        var encoded = new ByteArrayOutputStream(content.length + 4);
        encoded.write(tag);
        if (content.length < 0x80) {
            encoded.write(content.length);
        } else {
            byte[] length = unsigned(content.length);
            encoded.write(0x80 | length.length);
            encoded.writeBytes(length);
        }
        encoded.writeBytes(content);
        return encoded.toByteArray();
    }

    private static byte[] unsigned(int value) {
        byte[] bytes = BigInteger.valueOf(value).toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static void writeBase128(ByteArrayOutputStream target, int value) {
        int highest = (31 - Integer.numberOfLeadingZeros(value | 1)) / 7;
        for (int group = highest; group >= 0; group--) {
            int septet = (value >>> (7 * group)) & 0x7f;
            target.write(group == 0 ? septet : septet | 0x80);
        }
    }
}
