package org.jwsh.values.types;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** AES in counter mode with a tag that tells whether anything was changed. */
@TypeName("System.Security.Cryptography.AesGcm")
final class AesGcmValue {
    private static final String SELF = "System.Security.Cryptography.AesGcm";
    private static final int NONCE = 12;
    private static final int LONGEST_TAG = 16;

    private final SecretKeySpec key;
    private final int tagSize;

    private AesGcmValue(Object key, int tagSize) {
        byte[] bytes = (byte[]) Failures.required(key, "key");
        if (bytes.length != 16 && bytes.length != 24 && bytes.length != 32) {
            throw AesValue.failure("Specified key is not a valid size for this algorithm.");
        }
        if (tagSize < NONCE || tagSize > LONGEST_TAG) {
            throw Failures.argument("The specified tag is not a valid size for this algorithm.", "tagSizeInBytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.tagSize = tagSize;
    }

    private byte[] run(int direction, Object[] a, byte[] input) {
        byte[] nonce = (byte[]) a[0];
        if (nonce.length != NONCE) {
            throw Failures.argument("The specified nonce is not a valid size for this algorithm.", "nonce");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(direction, key, new GCMParameterSpec(8 * tagSize, nonce));
            if (a.length > 4 && a[4] != null) {
                cipher.updateAAD((byte[]) a[4]);
            }
            return cipher.doFinal(input);
        } catch (AEADBadTagException changed) {
            throw NetException.of(
                    "System.Security.Cryptography.AuthenticationTagMismatchException",
                    "The computed authentication tag did not match the input authentication tag.");
        } catch (GeneralSecurityException refused) {
            throw AesValue.failure(refused.getMessage());
        }
    }

    private static void sameLength(byte[] one, byte[] other) {
        if (one.length != other.length) {
            throw Failures.argument("Plaintext and ciphertext must have the same length.", null);
        }
    }

    private Object encrypt(Object[] a) {
        byte[] plain = (byte[]) a[1];
        sameLength(plain, (byte[]) a[2]);
        byte[] all = run(Cipher.ENCRYPT_MODE, a, plain);
        System.arraycopy(all, 0, (byte[]) a[2], 0, plain.length);
        System.arraycopy(all, plain.length, (byte[]) a[3], 0, tagSize);
        return null;
    }

    private Object decrypt(Object[] a) {
        byte[] cipher = (byte[]) a[1];
        byte[] tag = (byte[]) a[2];
        sameLength(cipher, (byte[]) a[3]);
        byte[] all = Arrays.copyOf(cipher, cipher.length + tag.length);
        System.arraycopy(tag, 0, all, cipher.length, tag.length);
        byte[] plain = run(Cipher.DECRYPT_MODE, a, all);
        System.arraycopy(plain, 0, (byte[]) a[3], 0, plain.length);
        return null;
    }

    static void define(TypeBuilder type) {
        Class<AesGcmValue> self = AesGcmValue.class;
        String encrypt = "void Encrypt(byte[] nonce, byte[] plaintext, byte[] ciphertext, byte[] tag";
        String decrypt = "void Decrypt(byte[] nonce, byte[] ciphertext, byte[] tag, byte[] plaintext";
        type.constructor(SELF + " new(byte[] key)", a -> new AesGcmValue(a[0], LONGEST_TAG))
                .constructor(SELF + " new(byte[] key, int tagSizeInBytes)", a -> new AesGcmValue(a[0], (int) a[1]))
                .property("System.Nullable[int] TagSizeInBytes", self, g -> g.tagSize)
                .staticProperty("bool IsSupported", () -> true);
        for (String rest : new String[] {")", ", byte[] associatedData)"}) {
            type.method(encrypt + rest, self, (g, a) -> g.encrypt(a))
                    .method(decrypt + rest, self, (g, a) -> g.decrypt(a));
        }
        type.method("void Dispose()", self, (g, a) -> null);
    }

    @Override
    public String toString() {
        return SELF;
    }
}
