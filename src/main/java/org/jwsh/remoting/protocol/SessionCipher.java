package org.jwsh.remoting.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.jwsh.remoting.clixml.SecretCipher;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.types.Version;

/**
 * How the secure strings of a session are written. Sides that both speak protocol 2.4 rely on their transport; with an older
 * side they agree on a key when the first secure string comes up: the client makes a pair of RSA keys, the server an AES key.
 */
public final class SessionCipher implements SecretCipher {
    private static final Version WITHOUT_KEYS = Version.parse("2.4");
    private static final int RSA_BITS = 2048;
    private static final int AES_BITS = 256;
    private static final int BLOCK = 16;
    private static final long PATIENCE_SECONDS = 30;

    private final Runnable exchange;
    private final CountDownLatch agreed = new CountDownLatch(1);
    private volatile boolean keyed;
    private boolean asked;
    private KeyPair pair;
    private volatile SecretKey key;

    /** @param exchange begins the exchange of keys; told once, when there is a secret to send */
    public SessionCipher(Runnable exchange) {
        this.exchange = exchange;
    }

    /** Says which protocol the other side speaks. */
    public void peerSpeaks(Object version) {
        keyed = !(version instanceof Version other) || other.compareTo(WITHOUT_KEYS) < 0;
    }

    /** The client's part: the public key that the server's key is to be encrypted with. */
    public synchronized String publicKey() {
        if (pair == null) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(RSA_BITS);
                pair = generator.generateKeyPair();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("This Java runtime has no RSA.", impossible);
            }
        }
        return SessionKeyBlobs.publicKey((RSAPublicKey) pair.getPublic());
    }

    /**
     * The server's part: makes the key.
     *
     * @return the key, encrypted with the client's public key
     * @throws ProtocolException where that is malformed
     */
    public synchronized String keyFor(String publicKey) {
        RSAPublicKey reader = SessionKeyBlobs.publicKey(publicKey == null ? "" : publicKey);
        try {
            if (key == null) {
                KeyGenerator generator = KeyGenerator.getInstance("AES");
                generator.init(AES_BITS);
                key = generator.generateKey();
            }
            String wrapped = SessionKeyBlobs.wrapped(key, reader);
            agreed.countDown();
            return wrapped;
        } catch (GeneralSecurityException unusable) {
            throw new ProtocolException("The public key cannot be used.");
        }
    }

    /**
     * The client's part: takes the server's key.
     *
     * @throws ProtocolException where it is malformed, or encrypted with another key than this client's
     */
    public synchronized void key(String wrapped) {
        if (pair == null) {
            throw new ProtocolException("A session key comes that was not asked for.");
        }
        key = SessionKeyBlobs.unwrapped(wrapped == null ? "" : wrapped, pair.getPrivate());
        agreed.countDown();
    }

    @Override
    public String encrypt(SecureString secret) {
        if (!keyed) {
            return TEXT.encrypt(secret);
        }
        char[] characters = secret.reveal();
        byte[] plain = bytes(characters);
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(plain));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            Arrays.fill(characters, '\0');
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] bytes(char[] characters) {
        ByteBuffer bytes =
                ByteBuffer.allocate(characters.length * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(characters);
        return bytes.array();
    }

    @Override
    public SecureString decrypt(String text) {
        if (!keyed && key == null) {
            return TEXT.decrypt(text);
        }
        if (key == null) {
            throw new ProtocolException("A secret comes before a key was agreed on.");
        }
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(text.strip()));
            CharBuffer decoded = StandardCharsets.UTF_16LE.decode(ByteBuffer.wrap(plain));
            char[] characters = new char[decoded.remaining()];
            decoded.get(characters);
            SecureString secret = new SecureString(characters);
            Arrays.fill(characters, '\0');
            Arrays.fill(plain, (byte) 0);
            secret.makeReadOnly();
            return secret;
        } catch (GeneralSecurityException wrongKey) {
            throw new ProtocolException("A secret cannot be decrypted with the key of the session.");
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        if (key == null) {
            agree();
        }
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
        return cipher;
    }

    private void agree() {
        boolean first;
        synchronized (this) {
            first = !asked;
            asked = true;
        }
        if (first) {
            exchange.run();
        }
        try {
            if (!agreed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProtocolException("The other side does not answer the request for a session key.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProtocolException("The exchange of a session key was interrupted.");
        }
    }
}
