package org.jwsh.remoting.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Function;

/** The server's side of an NTLM version 2 exchange for one connection. */
public final class NtlmServer {
    private static final int MIC_AT = 72;
    private static final long EPOCH_DIFFERENCE_MILLIS = 11_644_473_600_000L;

    private final Function<String, char[]> passwords;
    private final byte[] challenge = NtlmClient.random(8);
    private byte[] negotiateToken;
    private byte[] challengeToken;
    private String user;
    private NtlmSession session;

    /** @param passwords gives the password of a user, null for one that is not known */
    public NtlmServer(Function<String, char[]> passwords) {
        this.passwords = passwords;
    }

    static byte[] now() {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong((System.currentTimeMillis() + EPOCH_DIFFERENCE_MILLIS) * 10_000)
                .array();
    }

    /**
     * The challenge for a client that begins.
     *
     * @throws NtlmException where the token is malformed
     */
    byte[] challenge(byte[] token) {
        NtlmMessage negotiate = NtlmMessage.read(token, NtlmMessage.NEGOTIATE);
        negotiateToken = token.clone();
        int flags = negotiate.number(12) & (NtlmMessage.REQUIRED | NtlmMessage.KEY_56 | NtlmMessage.VERSION)
                | NtlmMessage.UNICODE
                | NtlmMessage.NTLM
                | NtlmMessage.REQUEST_TARGET
                | NtlmMessage.TARGET_IS_SERVER
                | NtlmMessage.TARGET_INFO;
        byte[] info = new TargetInfo()
                .put(TargetInfo.DOMAIN_NAME, "JWSH")
                .put(TargetInfo.COMPUTER_NAME, "JWSH")
                .put(TargetInfo.DNS_COMPUTER_NAME, "jwsh")
                .put(TargetInfo.TIMESTAMP, now())
                .bytes();
        challengeToken = new NtlmMessage.Writer(NtlmMessage.CHALLENGE, 56)
                .field(12, "JWSH".getBytes(StandardCharsets.UTF_16LE))
                .number(20, flags)
                .bytes(24, challenge)
                .field(40, info)
                .bytes(48, new byte[] {10, 0, 0, 0, 0, 0, 0, 15})
                .build();
        return challengeToken.clone();
    }

    /**
     * Checks the client's answer.
     *
     * @throws NtlmException where user and password do not fit, or the answer is malformed
     */
    void authenticate(byte[] token) {
        if (challengeToken == null) {
            throw new NtlmException("An answer comes without a challenge.");
        }
        NtlmMessage answer = NtlmMessage.read(token, NtlmMessage.AUTHENTICATE);
        String name = answer.text(36);
        byte[] response = answer.field(20);
        char[] password = passwords.apply(name);
        if (password == null || response.length < 48) {
            throw new NtlmException("The user or the password is wrong.");
        }
        byte[] userKey = NtlmHashes.userKey(password, name, answer.text(28));
        byte[] content = new byte[response.length - 16];
        System.arraycopy(response, 16, content, 0, content.length);
        byte[] proof = NtlmHashes.hmac(userKey, challenge, content);
        byte[] given = new byte[16];
        System.arraycopy(response, 0, given, 0, 16);
        if (!MessageDigest.isEqual(proof, given)) {
            throw new NtlmException("The user or the password is wrong.");
        }
        byte[] baseKey = NtlmHashes.hmac(userKey, proof);
        boolean exchanged = (answer.number(60) & NtlmMessage.KEY_EXCHANGE) != 0;
        byte[] exported = exchanged ? NtlmHashes.rc4(baseKey, answer.field(52)) : baseKey;
        requireMic(answer, content, exported);
        session = new NtlmSession(exported, false);
        user = name;
    }

    private void requireMic(NtlmMessage answer, byte[] content, byte[] exported) {
        byte[] info = new byte[content.length - 28];
        System.arraycopy(content, 28, info, 0, info.length);
        if (!TargetInfo.read(info).hasMic()) {
            return;
        }
        byte[] unsigned = answer.all().clone();
        byte[] mic = answer.bytes(MIC_AT, 16);
        System.arraycopy(new byte[16], 0, unsigned, MIC_AT, 16);
        if (!MessageDigest.isEqual(NtlmHashes.hmac(exported, negotiateToken, challengeToken, unsigned), mic)) {
            throw new NtlmException("The exchange of messages was changed on its way.");
        }
    }

    /** Who the client has proved to be, or null. */
    public String user() {
        return user;
    }

    /** The keys, once the client is known. */
    public NtlmSession session() {
        return session;
    }
}
