package org.jwsh.values.types;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * A cipher with its key, in one direction.
 *
 * @param fillsWithZeros whether zeros are put behind what does not fill the last block
 */
@TypeName("System.Security.Cryptography.ICryptoTransform")
record CryptoTransform(Cipher cipher, boolean fillsWithZeros) {
    byte[] all(byte[] bytes) {
        return finish(bytes, 0, bytes.length);
    }

    private byte[] finish(byte[] bytes, int offset, int count) {
        int rest = count % 16;
        byte[] input = fillsWithZeros && rest > 0
                ? Arrays.copyOf(Arrays.copyOfRange(bytes, offset, offset + count), count + 16 - rest)
                : Arrays.copyOfRange(bytes, offset, offset + count);
        try {
            return cipher.doFinal(input);
        } catch (javax.crypto.IllegalBlockSizeException incomplete) {
            throw AesValue.failure("The input data is not a complete block.");
        } catch (GeneralSecurityException wrong) {
            throw AesValue.failure("Padding is invalid and cannot be removed.");
        }
    }

    private int update(Object[] a) throws GeneralSecurityException {
        return cipher.update((byte[]) a[0], (int) a[1], (int) a[2], (byte[]) a[3], (int) a[4]);
    }

    static void define(TypeBuilder type) {
        Class<CryptoTransform> self = CryptoTransform.class;
        String block = "(byte[] inputBuffer, int inputOffset, int inputCount";
        type.property("int InputBlockSize", self, t -> 16)
                .property("int OutputBlockSize", self, t -> 16)
                .property("bool CanTransformMultipleBlocks", self, t -> true)
                .property("bool CanReuseTransform", self, t -> true)
                .method(
                        "byte[] TransformFinalBlock" + block + ")",
                        self,
                        (t, a) -> t.finish((byte[]) a[0], (int) a[1], (int) a[2]))
                .method(
                        "int TransformBlock" + block + ", byte[] outputBuffer, int outputOffset)",
                        self,
                        (t, a) -> t.update(a))
                .method("void Dispose()", self, (t, a) -> null);
    }

    /** {@code System.Security.Cryptography.CryptoStream}. */
    static void stream(TypeBuilder type) {
        String own = "System.Security.Cryptography.CryptoStream";
        String head = own + " new(System.IO.Stream stream, System.Security.Cryptography.ICryptoTransform transform,"
                + " System.Security.Cryptography.CryptoStreamMode mode";
        type.constructor(head + ")", a -> open(own, a, false))
                .constructor(head + ", bool leaveOpen)", a -> open(own, a, (boolean) a[3]))
                .method("void FlushFinalBlock()", FilterStreamValue.class, (s, a) -> {
                    s.finish();
                    return null;
                });
    }

    private static Object open(String own, Object[] a, boolean leavesOpen) {
        StreamValue base = (StreamValue) a[0];
        Cipher with = ((CryptoTransform) a[1]).cipher();
        return a[2].toString().equals("Read")
                ? new FilterStreamValue(own, base, new CipherInputStream(base.input(), with), null, leavesOpen)
                : new FilterStreamValue(own, base, null, new CipherOutputStream(base.output(), with), leavesOpen);
    }

    @Override
    public String toString() {
        return "System.Security.Cryptography.UniversalCryptoTransform";
    }
}
