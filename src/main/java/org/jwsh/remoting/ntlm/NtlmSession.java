package org.jwsh.remoting.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The keys that two sides have agreed on: seals messages and opens them, in order. Not safe for several threads. */
public final class NtlmSession {
    /** The length of a signature in bytes. */
    public static final int SIGNATURE = 16;

    private static final int CHECKSUM = 8;

    private static final String CLIENT = "session key to client-to-server ";
    private static final String SERVER = "session key to server-to-client ";

    private final byte[] signOut;
    private final byte[] signIn;
    private final byte[] sealOut;
    private final byte[] sealIn;
    private Cipher out;
    private Cipher in;
    private int sent;
    private int received;

    /** @param client whether this is the client's side */
    NtlmSession(byte[] exportedKey, boolean client) {
        byte[] clientSign = key(exportedKey, CLIENT + "signing");
        byte[] serverSign = key(exportedKey, SERVER + "signing");
        byte[] clientSeal = key(exportedKey, CLIENT + "sealing");
        byte[] serverSeal = key(exportedKey, SERVER + "sealing");
        signOut = client ? clientSign : serverSign;
        signIn = client ? serverSign : clientSign;
        sealOut = client ? clientSeal : serverSeal;
        sealIn = client ? serverSeal : clientSeal;
        resetCiphers();
    }

    private static byte[] key(byte[] exportedKey, String purpose) {
        return NtlmHashes.md5(exportedKey, (purpose + " key magic constant\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** Begins the streams of the ciphers again, as negotiation does once its own list is signed. */
    void resetCiphers() {
        out = cipher(sealOut);
        in = cipher(sealIn);
    }

    private static Cipher cipher(byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance("ARCFOUR");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java runtime has no RC4.", impossible);
        }
    }

    /** A message with its signature in front. */
    public byte[] seal(byte[] message) {
        byte[] sealed = out.update(message);
        byte[] signature = signature(signOut, out, sent++, message);
        return ByteBuffer.allocate(SIGNATURE + message.length)
                .put(signature)
                .put(sealed == null ? new byte[0] : sealed)
                .array();
    }

    /**
     * Opens a message.
     *
     * @throws NtlmException where it was changed, or comes out of order
     */
    public byte[] open(byte[] signature, byte[] sealed) {
        byte[] message = in.update(sealed);
        byte[] opened = message == null ? new byte[0] : message;
        byte[] expected = signature(signIn, in, received++, opened);
        if (!MessageDigest.isEqual(expected, signature)) {
            throw new NtlmException("A message does not fit its signature.");
        }
        return opened;
    }

    /** A signature alone, for what goes in the clear. */
    byte[] sign(byte[] message) {
        return signature(signOut, out, sent++, message);
    }

    /** Whether the other side has signed this. */
    boolean isSigned(byte[] message, byte[] signature) {
        return MessageDigest.isEqual(signature(signIn, in, received++, message), signature);
    }

    private static byte[] signature(byte[] key, Cipher cipher, int number, byte[] message) {
        byte[] counted = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
        byte[] digest = NtlmHashes.hmac(key, counted, message);
        byte[] sealed = cipher.update(digest, 0, CHECKSUM);
        return ByteBuffer.allocate(SIGNATURE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1)
                .put(sealed)
                .putInt(number)
                .array();
    }
}
