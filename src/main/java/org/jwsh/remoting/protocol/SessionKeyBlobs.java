package org.jwsh.remoting.protocol;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The two forms in which the sides of a session hand over keys: those of the old Windows cryptography, in Base64. */
final class SessionKeyBlobs {
    private static final int PUBLIC_KEY = 0x06;
    private static final int WRAPPED_KEY = 0x01;
    private static final int VERSION = 0x02;
    private static final int RSA_KEY_EXCHANGE = 0xA400;
    private static final int AES_256 = 0x6610;
    private static final int RSA_MAGIC = 0x31415352;
    private static final int PUBLIC_HEAD = 20;
    private static final int WRAPPED_HEAD = 12;
    private static final int AES_BYTES = 32;
    private static final int FEWEST_BITS = 1024;
    private static final int MOST_BITS = 16384;

    private SessionKeyBlobs() {}

    static String publicKey(RSAPublicKey key) {
        int bytes = key.getModulus().bitLength() / Byte.SIZE;
        ByteBuffer blob = ByteBuffer.allocate(PUBLIC_HEAD + bytes).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) PUBLIC_KEY).put((byte) VERSION).putShort((short) 0).putInt(RSA_KEY_EXCHANGE);
        blob.putInt(RSA_MAGIC)
                .putInt(key.getModulus().bitLength())
                .putInt(key.getPublicExponent().intValueExact());
        blob.put(reversed(magnitude(key.getModulus(), bytes)));
        return Base64.getEncoder().encodeToString(blob.array());
    }

    /** @throws ProtocolException where it is no public key */
    static RSAPublicKey publicKey(String text) {
        try {
            ByteBuffer blob =
                    ByteBuffer.wrap(Base64.getDecoder().decode(text.strip())).order(ByteOrder.LITTLE_ENDIAN);
            int bits = blob.getInt(12);
            if (blob.get(0) != PUBLIC_KEY
                    || blob.getInt(8) != RSA_MAGIC
                    || bits < FEWEST_BITS
                    || bits > MOST_BITS
                    || blob.capacity() != PUBLIC_HEAD + bits / Byte.SIZE) {
                throw new ProtocolException("The public key is malformed.");
            }
            byte[] modulus = new byte[bits / Byte.SIZE];
            blob.get(PUBLIC_HEAD, modulus);
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            new BigInteger(1, reversed(modulus)),
                            BigInteger.valueOf(Integer.toUnsignedLong(blob.getInt(16)))));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new ProtocolException("The public key is malformed.");
        }
    }

    /** A session key that only the owner of the public key can read. */
    static String wrapped(SecretKey key, RSAPublicKey reader) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        rsa.init(Cipher.ENCRYPT_MODE, reader);
        byte[] encrypted = reversed(rsa.doFinal(key.getEncoded()));
        ByteBuffer blob = ByteBuffer.allocate(WRAPPED_HEAD + encrypted.length).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) WRAPPED_KEY)
                .put((byte) VERSION)
                .putShort((short) 0)
                .putInt(AES_256)
                .putInt(RSA_KEY_EXCHANGE);
        return Base64.getEncoder().encodeToString(blob.put(encrypted).array());
    }

    /** @throws ProtocolException where it is no session key or is not meant for the owner of the private key */
    static SecretKey unwrapped(String text, PrivateKey key) {
        try {
            byte[] blob = Base64.getDecoder().decode(text.strip());
            if (blob.length <= WRAPPED_HEAD || blob[0] != WRAPPED_KEY) {
                throw new ProtocolException("The session key is malformed.");
            }
            byte[] encrypted = new byte[blob.length - WRAPPED_HEAD];
            System.arraycopy(blob, WRAPPED_HEAD, encrypted, 0, encrypted.length);
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.DECRYPT_MODE, key);
            byte[] plain = rsa.doFinal(reversed(encrypted));
            if (plain.length != AES_BYTES) {
                throw new ProtocolException("The session key is malformed.");
            }
            return new SecretKeySpec(plain, "AES");
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new ProtocolException("The session key is malformed.");
        }
    }

    private static byte[] magnitude(BigInteger number, int bytes) {
        byte[] signed = number.toByteArray();
        byte[] plain = new byte[bytes];
        int length = Math.min(bytes, signed.length);
        System.arraycopy(signed, signed.length - length, plain, bytes - length, length);
        return plain;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }
}
