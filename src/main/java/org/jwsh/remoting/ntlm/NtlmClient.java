package org.jwsh.remoting.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** The client's side of an NTLM version 2 exchange, with sealing. */
public final class NtlmClient {
    private static final int AUTHENTICATE_HEAD = 88;
    private static final int MIC_AT = 72;
    private static final int FLAGS = NtlmMessage.REQUIRED
            | NtlmMessage.REQUEST_TARGET
            | NtlmMessage.TARGET_INFO
            | NtlmMessage.VERSION
            | NtlmMessage.KEY_56;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String user;
    private final String domain;
    private final char[] password;
    private final byte[] negotiate;
    private NtlmSession session;

    /** @param account {@code user}, {@code DOMAIN\\user} or {@code user@domain} */
    public NtlmClient(String account, char[] password) {
        int slash = account.indexOf('\\');
        this.user = slash < 0 ? account : account.substring(slash + 1);
        this.domain = slash < 0 ? "" : account.substring(0, slash);
        this.password = password;
        this.negotiate = new NtlmMessage.Writer(NtlmMessage.NEGOTIATE, 40)
                .number(12, FLAGS)
                .bytes(32, version())
                .build();
    }

    private static byte[] version() {
        return new byte[] {10, 0, 0, 0, 0, 0, 0, 15};
    }

    /** The first token. */
    public byte[] begin() {
        return negotiate.clone();
    }

    /**
     * The answer to the server's challenge.
     *
     * @throws NtlmException where the challenge is malformed or the server cannot seal
     */
    public byte[] answer(byte[] token) {
        NtlmMessage challenge = NtlmMessage.read(token, NtlmMessage.CHALLENGE);
        int flags = challenge.number(20);
        int needed = NtlmMessage.EXTENDED_SECURITY | NtlmMessage.KEY_EXCHANGE | NtlmMessage.SEAL | NtlmMessage.KEY_128;
        if ((flags & needed) != needed) {
            throw new NtlmException("The server does not encrypt messages.");
        }
        TargetInfo info = TargetInfo.read(challenge.field(40)).withMic();
        byte[] time = info.get(TargetInfo.TIMESTAMP);
        byte[] clientChallenge = random(8);
        byte[] content = content(time == null ? NtlmServer.now() : time, clientChallenge, info.bytes());
        byte[] userKey = NtlmHashes.userKey(password, user, domain);
        byte[] proof = NtlmHashes.hmac(userKey, challenge.bytes(24, 8), content);
        byte[] baseKey = NtlmHashes.hmac(userKey, proof);
        byte[] exported = random(16);
        byte[] message = new NtlmMessage.Writer(NtlmMessage.AUTHENTICATE, AUTHENTICATE_HEAD)
                .field(12, new byte[24])
                .field(
                        20,
                        ByteBuffer.allocate(16 + content.length)
                                .put(proof)
                                .put(content)
                                .array())
                .field(28, domain.getBytes(StandardCharsets.UTF_16LE))
                .field(36, user.getBytes(StandardCharsets.UTF_16LE))
                .field(44, "JWSH".getBytes(StandardCharsets.UTF_16LE))
                .field(52, NtlmHashes.rc4(baseKey, exported))
                .number(60, flags)
                .bytes(64, version())
                .build();
        byte[] mic = NtlmHashes.hmac(exported, negotiate, token, message);
        System.arraycopy(mic, 0, message, MIC_AT, mic.length);
        session = new NtlmSession(exported, true);
        return message;
    }

    private static byte[] content(byte[] time, byte[] challenge, byte[] info) {
        return ByteBuffer.allocate(28 + info.length + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .put((byte) 1)
                .position(8)
                .put(time)
                .put(challenge)
                .putInt(0)
                .put(info)
                .array();
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The keys, once the challenge is answered. */
    public NtlmSession session() {
        return session;
    }
}
