package org.jwsh.remoting.wsman;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.remoting.ntlm.NtlmSession;
import org.jwsh.remoting.protocol.ProtocolException;

/** Envelopes sealed with the keys of a connection, as the parts of a MIME body. */
final class SealedBody {
    private static final String BOUNDARY = "Encrypted Boundary";
    private static final String PROTOCOL = "application/HTTP-SPNEGO-session-encrypted";
    private static final String BINARY = "\tContent-Type: application/octet-stream\r\n";
    private static final Pattern LENGTH = Pattern.compile("Length=(\\d{1,9})");

    /** What the header {@code Content-Type} says of such a body. */
    static final String TYPE = "multipart/encrypted;protocol=\"" + PROTOCOL + "\";boundary=\"" + BOUNDARY + "\"";

    private SealedBody() {}

    /** Whether a header names such a body. */
    static boolean isMeantBy(String contentType) {
        return contentType != null && contentType.startsWith("multipart/encrypted");
    }

    static byte[] seal(byte[] envelope, NtlmSession keys) {
        byte[] sealed = keys.seal(envelope);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\n\tContent-Type: " + PROTOCOL
                        + "\r\n\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=" + envelope.length
                        + "\r\n--" + BOUNDARY + "\r\n" + BINARY)
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(NtlmSession.SIGNATURE)
                .array());
        body.writeBytes(sealed);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /**
     * Opens a body.
     *
     * @throws ProtocolException where it is none
     * @throws org.jwsh.remoting.ntlm.NtlmException where it was changed or sealed with other keys
     */
    static byte[] open(byte[] body, NtlmSession keys) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(text);
        int binary = text.indexOf(BINARY);
        if (binary < 0 || !length.find() || length.start() > binary) {
            throw new ProtocolException("The message is not sealed as it should be.");
        }
        int from = binary + BINARY.length();
        int size = Integer.parseInt(length.group(1));
        if (from + Integer.BYTES + NtlmSession.SIGNATURE + size > body.length
                || ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).getInt(from) != NtlmSession.SIGNATURE) {
            throw new ProtocolException("The sealed message is shorter than it says.");
        }
        byte[] signature = new byte[NtlmSession.SIGNATURE];
        byte[] sealed = new byte[size];
        System.arraycopy(body, from + Integer.BYTES, signature, 0, signature.length);
        System.arraycopy(body, from + Integer.BYTES + signature.length, sealed, 0, size);
        return keys.open(signature, sealed);
    }
}
