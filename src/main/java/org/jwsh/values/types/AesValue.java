package org.jwsh.values.types;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The cipher AES with its key and settings. */
@TypeName("System.Security.Cryptography.Aes")
final class AesValue {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NAMESPACE = "System.Security.Cryptography.";

    private byte[] key;
    private byte[] vector;
    private int keySize = 256;
    private EnumValue mode = Enums.value(NAMESPACE + "CipherMode", "CBC");
    private EnumValue padding = Enums.value(NAMESPACE + "PaddingMode", "PKCS7");

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private byte[] key() {
        if (key == null) {
            key = random(keySize / 8);
        }
        return key;
    }

    private byte[] vector() {
        if (vector == null) {
            vector = random(16);
        }
        return vector;
    }

    private void key(byte[] value) {
        int bits = value.length * 8;
        if (bits != 128 && bits != 192 && bits != 256) {
            throw failure("Specified key is not a valid size for this algorithm.");
        }
        key = value.clone();
        keySize = bits;
    }

    private void vector(byte[] value) {
        if (value.length != 16) {
            throw failure("Specified initialization vector (IV) does not match the block size for this algorithm.");
        }
        vector = value.clone();
    }

    static NetException failure(String message) {
        return NetException.of(NAMESPACE + "CryptographicException", message);
    }

    private CryptoTransform transform(boolean encrypting, byte[] withKey, byte[] withVector) {
        String filling = padding.toString().equals("PKCS7") ? "PKCS5Padding" : "NoPadding";
        boolean chained = !mode.toString().equals("ECB");
        try {
            Cipher cipher = Cipher.getInstance("AES/" + (chained ? "CBC" : "ECB") + "/" + filling);
            SecretKeySpec secret = new SecretKeySpec(withKey, "AES");
            int direction = encrypting ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
            if (chained) {
                cipher.init(direction, secret, new IvParameterSpec(withVector));
            } else {
                cipher.init(direction, secret);
            }
            return new CryptoTransform(cipher, encrypting && padding.toString().equals("Zeros"));
        } catch (GeneralSecurityException unfit) {
            throw failure(unfit.getMessage());
        }
    }

    static void define(TypeBuilder type) {
        Class<AesValue> self = AesValue.class;
        String transform = NAMESPACE + "ICryptoTransform ";
        type.property("byte[] Key", self, c -> c.key().clone(), (c, v) -> c.key((byte[]) v))
                .property("byte[] IV", self, c -> c.vector().clone(), (c, v) -> c.vector((byte[]) v))
                .property("int KeySize", self, c -> c.keySize, (c, v) -> {
                    c.keySize = (int) v;
                    c.key = null;
                })
                .property("int BlockSize", self, c -> 128, (c, v) -> {
                    if ((int) v != 128) {
                        throw failure("Specified block size is not valid for this algorithm.");
                    }
                })
                .property(NAMESPACE + "CipherMode Mode", self, c -> c.mode, (c, v) -> c.mode = (EnumValue) v)
                .property(NAMESPACE + "PaddingMode Padding", self, c -> c.padding, (c, v) -> c.padding = (EnumValue) v)
                .method(transform + "CreateEncryptor()", self, (c, a) -> c.transform(true, c.key(), c.vector()))
                .method(transform + "CreateDecryptor()", self, (c, a) -> c.transform(false, c.key(), c.vector()))
                .method(
                        transform + "CreateEncryptor(byte[] rgbKey, byte[] rgbIV)",
                        self,
                        (c, a) -> c.transform(true, (byte[]) a[0], (byte[]) a[1]))
                .method(
                        transform + "CreateDecryptor(byte[] rgbKey, byte[] rgbIV)",
                        self,
                        (c, a) -> c.transform(false, (byte[]) a[0], (byte[]) a[1]))
                .method("void GenerateKey()", self, (c, a) -> {
                    c.key = random(c.keySize / 8);
                    return null;
                })
                .method("void GenerateIV()", self, (c, a) -> {
                    c.vector = random(16);
                    return null;
                })
                .method(
                        "byte[] EncryptCbc(byte[] plaintext, byte[] iv)",
                        self,
                        (c, a) -> c.transform(true, c.key(), (byte[]) a[1]).all((byte[]) a[0]))
                .method(
                        "byte[] DecryptCbc(byte[] ciphertext, byte[] iv)",
                        self,
                        (c, a) -> c.transform(false, c.key(), (byte[]) a[1]).all((byte[]) a[0]))
                .method("void Clear()", self, (c, a) -> null)
                .method("void Dispose()", self, (c, a) -> null);
    }

    static void aes(TypeBuilder type) {
        type.constructor(NAMESPACE + "Aes new()", a -> new AesValue())
                .staticMethod("static " + NAMESPACE + "Aes Create()", a -> new AesValue());
    }

    @Override
    public String toString() {
        return NAMESPACE + "AesImplementation";
    }
}
