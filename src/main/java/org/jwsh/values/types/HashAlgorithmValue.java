package org.jwsh.values.types;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** A hash algorithm, with a key or without. */
final class HashAlgorithmValue implements NetTyped {
    private static final String NAMESPACE = "System.Security.Cryptography.";
    private static final String BYTES = "byte[] buffer, int offset, int count";

    private final String name;
    private final MessageDigest digest;
    private final Mac mac;
    private byte[] key;
    private byte[] last;

    private HashAlgorithmValue(String name, MessageDigest digest, Mac mac, byte[] key) {
        this.name = name;
        this.digest = digest;
        this.mac = mac;
        this.key = key;
    }

    static HashAlgorithmValue plain(String name, String algorithm) {
        try {
            return new HashAlgorithmValue(name, MessageDigest.getInstance(algorithm), null, null);
        } catch (GeneralSecurityException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    private static HashAlgorithmValue withKey(String name, String algorithm, byte[] key) {
        try {
            HashAlgorithmValue made = new HashAlgorithmValue(name, null, Mac.getInstance(algorithm), null);
            made.key(key);
            return made;
        } catch (GeneralSecurityException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    /** The algorithm of a name such as SHA256 or SHA-256, or null. */
    private static HashAlgorithmValue named(Object name) {
        return switch (String.valueOf(name).toUpperCase(java.util.Locale.ROOT)) {
            case "MD5", "SYSTEM.SECURITY.CRYPTOGRAPHY.MD5" -> plain("MD5", "MD5");
            case "SHA", "SHA1", "SHA-1", "SYSTEM.SECURITY.CRYPTOGRAPHY.SHA1" -> plain("SHA1", "SHA-1");
            case "SHA256", "SHA-256", "SYSTEM.SECURITY.CRYPTOGRAPHY.SHA256" -> plain("SHA256", "SHA-256");
            case "SHA384", "SHA-384", "SYSTEM.SECURITY.CRYPTOGRAPHY.SHA384" -> plain("SHA384", "SHA-384");
            case "SHA512", "SHA-512", "SYSTEM.SECURITY.CRYPTOGRAPHY.SHA512" -> plain("SHA512", "SHA-512");
            default -> null;
        };
    }

    private void key(byte[] newKey) {
        key = Failures.required(newKey, "key").clone();
        try {
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, mac.getAlgorithm()));
        } catch (GeneralSecurityException unfit) {
            throw Failures.argument(unfit.getMessage(), "key");
        }
    }

    @Override
    public NetType netType() {
        return NetTypes.named(NAMESPACE + name);
    }

    private void update(byte[] bytes, int offset, int count) {
        if (mac == null) {
            digest.update(bytes, offset, count);
        } else {
            mac.update(bytes, offset, count);
        }
    }

    private byte[] finish() {
        last = mac == null ? digest.digest() : mac.doFinal();
        return last.clone();
    }

    private byte[] compute(byte[] bytes, int offset, int count) {
        update(bytes, offset, count);
        return finish();
    }

    private byte[] compute(byte[] bytes) {
        Failures.required(bytes, "buffer");
        return compute(bytes, 0, bytes.length);
    }

    private byte[] compute(StreamValue stream) throws java.io.IOException {
        byte[] buffer = new byte[65536];
        for (int got = stream.read(buffer, 0, buffer.length); got > 0; got = stream.read(buffer, 0, buffer.length)) {
            update(buffer, 0, got);
        }
        return finish();
    }

    static void define(TypeBuilder type) {
        Class<HashAlgorithmValue> self = HashAlgorithmValue.class;
        type.property(
                        "int HashSize",
                        self,
                        h -> 8 * (h.mac == null ? h.digest.getDigestLength() : h.mac.getMacLength()))
                .property("byte[] Hash", self, h -> h.last == null ? null : h.last.clone())
                .property("int InputBlockSize", self, h -> 1)
                .property("int OutputBlockSize", self, h -> 1)
                .property("bool CanReuseTransform", self, h -> true)
                .method(
                        "byte[] ComputeHash(System.IO.Stream inputStream)",
                        self,
                        (h, a) -> h.compute((StreamValue) a[0]))
                .method("byte[] ComputeHash(byte[] buffer)", self, (h, a) -> h.compute((byte[]) a[0]))
                .method(
                        "byte[] ComputeHash(" + BYTES + ")",
                        self,
                        (h, a) -> h.compute((byte[]) a[0], (int) a[1], (int) a[2]))
                .method(
                        "int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer,"
                                + " int outputOffset)",
                        self,
                        (h, a) -> {
                            h.update((byte[]) a[0], (int) a[1], (int) a[2]);
                            return a[2];
                        })
                .method(
                        "byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)",
                        self,
                        (h, a) -> {
                            h.compute((byte[]) a[0], (int) a[1], (int) a[2]);
                            return java.util.Arrays.copyOfRange((byte[]) a[0], (int) a[1], (int) a[1] + (int) a[2]);
                        })
                .method("void Initialize()", self, (h, a) -> {
                    h.finish();
                    return null;
                })
                .method("void Clear()", self, (h, a) -> null)
                .method("void Dispose()", self, (h, a) -> null)
                .staticMethod("static " + NAMESPACE + "HashAlgorithm Create(string hashName)", a -> named(a[0]));
    }

    static void hash(TypeBuilder type, String name, String algorithm) {
        String own = NAMESPACE + name;
        type.constructor(own + " new()", a -> plain(name, algorithm))
                .staticMethod("static " + own + " Create()", a -> plain(name, algorithm))
                .staticMethod(
                        "static byte[] HashData(byte[] source)",
                        a -> plain(name, algorithm).compute((byte[]) Failures.required(a[0], "source")))
                .staticMethod(
                        "static byte[] HashData(System.IO.Stream source)",
                        a -> plain(name, algorithm).compute((StreamValue) a[0]));
    }

    static void keyed(TypeBuilder type) {
        type.property("byte[] Key", HashAlgorithmValue.class, h -> h.key.clone(), (h, v) -> h.key((byte[]) v))
                .property("string HashName", HashAlgorithmValue.class, h -> h.name.substring("HMAC".length()));
    }

    static void mac(TypeBuilder type, String name, String algorithm) {
        String own = NAMESPACE + name;
        type.constructor(own + " new()", a -> withKey(name, algorithm, random()))
                .constructor(own + " new(byte[] key)", a -> withKey(name, algorithm, (byte[]) a[0]))
                .staticMethod(
                        "static byte[] HashData(byte[] key, byte[] source)",
                        a -> withKey(name, algorithm, (byte[]) a[0]).compute((byte[]) a[1]));
    }

    private static byte[] random() {
        byte[] key = new byte[64];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public String toString() {
        return NAMESPACE + name;
    }
}
