package org.jwsh.values.types;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** Bytes of a password for keys, as PBKDF2 makes them; each call goes on where the last one ended. */
@TypeName("System.Security.Cryptography.Rfc2898DeriveBytes")
final class DerivedBytes {
    private final char[] password;
    private final byte[] salt;
    private final int iterations;
    private final String hash;
    private int taken;

    private DerivedBytes(Object password, Object salt, int iterations, Object hash) {
        this.password = password instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8).toCharArray()
                : ((String) password).toCharArray();
        this.salt = ((byte[]) salt).clone();
        this.iterations = iterations;
        this.hash = hash.toString();
    }

    private byte[] next(int count) {
        byte[] all = derive(password, salt, iterations, hash, taken + count);
        byte[] part = Arrays.copyOfRange(all, taken, taken + count);
        taken += count;
        return part;
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations, String hash, int count) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, count * 8);
            return SecretKeyFactory.getInstance("PBKDF2WithHmac" + hash)
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException unfit) {
            throw AesValue.failure(unfit.getMessage());
        }
    }

    static void define(TypeBuilder type) {
        String own = "System.Security.Cryptography.Rfc2898DeriveBytes";
        String name = ", System.Security.Cryptography.HashAlgorithmName hashAlgorithm";
        for (String password : new String[] {"string", "byte[]"}) {
            String head = own + " new(" + password + " password, byte[] salt";
            type.constructor(head + ")", a -> new DerivedBytes(a[0], a[1], 1000, "SHA1"))
                    .constructor(head + ", int iterations)", a -> new DerivedBytes(a[0], a[1], (int) a[2], "SHA1"))
                    .constructor(
                            head + ", int iterations" + name + ")",
                            a -> new DerivedBytes(a[0], a[1], (int) a[2], a[3]));
            type.staticMethod(
                    "static byte[] Pbkdf2(" + password + " password, byte[] salt, int iterations" + name
                            + ", int outputLength)",
                    a -> new DerivedBytes(a[0], a[1], (int) a[2], a[3]).next((int) a[4]));
        }
        type.property("byte[] Salt", DerivedBytes.class, d -> d.salt.clone())
                .property("int IterationCount", DerivedBytes.class, d -> d.iterations)
                .property("string HashAlgorithm", DerivedBytes.class, d -> d.hash)
                .method("byte[] GetBytes(int cb)", DerivedBytes.class, (d, a) -> d.next((int) a[0]))
                .method("void Reset()", DerivedBytes.class, (d, a) -> {
                    d.taken = 0;
                    return null;
                })
                .method("void Dispose()", DerivedBytes.class, (d, a) -> null);
    }

    @Override
    public String toString() {
        return "System.Security.Cryptography.Rfc2898DeriveBytes";
    }
}
