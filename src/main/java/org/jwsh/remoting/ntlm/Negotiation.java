package org.jwsh.remoting.ntlm;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The server's side of the negotiation of a security mechanism: NTLM messages as they are, or wrapped in the tokens of RFC
 * 4178.
 */
public final class Negotiation {
    private static final byte[] NTLM_OID = {
        0x06, 0x0a, 0x2b, 0x06, 0x01, 0x04, 0x01, (byte) 0x82, 0x37, 0x02, 0x02, 0x0a
    };
    private static final int APPLICATION = 0x60;
    private static final int INIT = 0xa0;
    private static final int RESPONSE = 0xa1;
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int ENUMERATED = 0x0a;

    private final NtlmServer server;
    private byte[] mechanisms;
    private boolean done;

    /** @param passwords gives the password of a user, null for one that is not known */
    public Negotiation(Function<String, char[]> passwords) {
        this.server = new NtlmServer(passwords);
    }

    /**
     * Takes a token of the client.
     *
     * @return the answer; null where there is nothing more to say
     * @throws NtlmException where the client cannot be believed
     */
    public byte[] step(byte[] token) {
        try {
            return NtlmMessage.isMessage(token) ? plain(token) : wrapped(token);
        } catch (IndexOutOfBoundsException malformed) {
            throw new NtlmException("The negotiation token is malformed.");
        }
    }

    /** Whether the client is known. */
    public boolean isDone() {
        return done;
    }

    public String user() {
        return server.user();
    }

    public NtlmSession session() {
        return server.session();
    }

    private byte[] plain(byte[] token) {
        if (token[8] == NtlmMessage.NEGOTIATE) {
            return server.challenge(token);
        }
        server.authenticate(token);
        done = true;
        return null;
    }

    private byte[] wrapped(byte[] token) {
        Der outer = Der.at(token, 0);
        if (outer.tag() == APPLICATION) {
            Der body = outer.child(INIT).child(SEQUENCE);
            Der list = body.child(0xa0);
            mechanisms = list == null ? new byte[0] : list.content();
            Der inner = body.child(0xa2);
            byte[] first = inner == null ? null : inner.child(OCTETS).content();
            if (first == null || !NtlmMessage.isMessage(first)) {
                return response(1, NTLM_OID, null, null);
            }
            return response(1, NTLM_OID, server.challenge(first), null);
        }
        if (outer.tag() != RESPONSE) {
            throw new NtlmException("The negotiation token is malformed.");
        }
        Der body = outer.child(SEQUENCE);
        Der inner = body.child(0xa2);
        byte[] message = inner == null ? new byte[0] : inner.child(OCTETS).content();
        if (message.length > 8 && message[8] == NtlmMessage.NEGOTIATE) {
            return response(1, null, server.challenge(message), null);
        }
        server.authenticate(message);
        Der signed = body.child(0xa3);
        byte[] mic = null;
        if (signed != null) {
            if (!server.session().isSigned(mechanisms, signed.child(OCTETS).content())) {
                throw new NtlmException("The list of mechanisms was changed on its way.");
            }
            mic = server.session().sign(mechanisms);
            server.session().resetCiphers();
        }
        done = true;
        return response(0, null, null, mic);
    }

    private static byte[] response(int state, byte[] mechanism, byte[] token, byte[] mic) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(Der.of(0xa0, Der.of(ENUMERATED, new byte[] {(byte) state})));
        if (mechanism != null) {
            parts.writeBytes(Der.of(0xa1, mechanism));
        }
        if (token != null) {
            parts.writeBytes(Der.of(0xa2, Der.of(OCTETS, token)));
        }
        if (mic != null) {
            parts.writeBytes(Der.of(0xa3, Der.of(OCTETS, mic)));
        }
        return Der.of(RESPONSE, Der.of(SEQUENCE, parts.toByteArray()));
    }

    /** An element with its content in an array. */
    private record Der(byte[] data, int tag, int from, int to) {
        static Der at(byte[] data, int place) {
            int tag = data[place] & 0xFF;
            int length = data[place + 1] & 0xFF;
            int from = place + 2;
            if (length > 0x80) {
                int bytes = length - 0x80;
                length = 0;
                for (int i = 0; i < bytes; i++) {
                    length = length << 8 | data[from++] & 0xFF;
                }
            }
            if (length < 0 || from + length > data.length) {
                throw new NtlmException("The negotiation token is malformed.");
            }
            return new Der(data, tag, from, from + length);
        }

        /** The first child with a tag, or null. */
        Der child(int wanted) {
            for (int place = from; place < to; ) {
                Der child = at(data, place);
                if (child.tag == wanted) {
                    return child;
                }
                place = child.to;
            }
            return null;
        }

        byte[] content() {
            return Arrays.copyOfRange(data, from, to);
        }

        static byte[] of(int tag, byte[] content) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(tag);
            if (content.length < 0x80) {
                all.write(content.length);
            } else if (content.length < 0x100) {
                all.write(0x81);
                all.write(content.length);
            } else {
                all.write(0x82);
                all.write(content.length >> 8);
                all.write(content.length);
            }
            all.writeBytes(content);
            return all.toByteArray();
        }
    }
}
