package org.jwsh.values.types;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;

/** A key that is made of a public part and perhaps a private one: how it is written and read, whatever its algorithm. */
abstract class AsymmetricKey {
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]+)-----END \\1-----");
    private static final int LINE = 64;

    private final String algorithm;
    private PublicKey publicKey;
    private PrivateKey privateKey;

    /** @param algorithm as the Java runtime calls it */
    AsymmetricKey(String algorithm) {
        this.algorithm = algorithm;
    }

    /** Makes a new pair of keys: what a key starts with that was told none. */
    abstract KeyPair generate();

    /** The number of bits of a key. */
    abstract int size(PublicKey key);

    final PublicKey publicKey() {
        if (publicKey == null) {
            pair(generate());
        }
        return publicKey;
    }

    final PrivateKey privateKey() {
        publicKey();
        if (privateKey == null) {
            throw failure("Error occurred during a cryptographic operation.");
        }
        return privateKey;
    }

    final void pair(KeyPair pair) {
        publicKey = pair.getPublic();
        privateKey = pair.getPrivate();
    }

    static NetException failure(String message) {
        return NetException.of("System.Security.Cryptography.CryptographicException", message);
    }

    /** Something that the Java runtime may refuse. */
    interface Step<T> {
        T run() throws GeneralSecurityException;
    }

    static <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (GeneralSecurityException refused) {
            throw failure(refused.getMessage());
        }
    }

    /**
     * How a key signs.
     *
     * @param name as the Java runtime calls it
     * @param parameters null for none
     */
    record Scheme(String name, AlgorithmParameterSpec parameters) {
        private Signature start() throws GeneralSecurityException {
            Signature signature = Signature.getInstance(name);
            if (parameters != null) {
                signature.setParameter(parameters);
            }
            return signature;
        }
    }

    final byte[] sign(Scheme scheme, byte[] data) {
        return attempt(() -> {
            Signature signing = scheme.start();
            signing.initSign(privateKey());
            signing.update(data);
            return signing.sign();
        });
    }

    final boolean verify(Scheme scheme, byte[] data, byte[] signed) {
        try {
            Signature verifying = scheme.start();
            verifying.initVerify(publicKey());
            verifying.update(data);
            return verifying.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private Object importPrivate(byte[] encoded) {
        return attempt(() -> {
            privateKey = KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            publicKey = publicOf(privateKey);
            return null;
        });
    }

    /** The public part of a private key. */
    abstract PublicKey publicOf(PrivateKey key) throws GeneralSecurityException;

    private Object importPublic(byte[] encoded) {
        return attempt(() -> {
            publicKey = KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
            privateKey = null;
            return null;
        });
    }

    private Object importPem(String text) {
        Matcher block = PEM.matcher(Failures.required(text, "input"));
        while (block.find()) {
            byte[] encoded = Base64.getMimeDecoder().decode(block.group(2));
            switch (block.group(1)) {
                case "PRIVATE KEY" -> {
                    return importPrivate(encoded);
                }
                case "PUBLIC KEY" -> {
                    return importPublic(encoded);
                }
                default -> {
                    byte[] wrapped = wrapped(block.group(1), encoded);
                    if (wrapped != null) {
                        return block.group(1).endsWith("PUBLIC KEY") ? importPublic(wrapped) : importPrivate(wrapped);
                    }
                }
            }
        }
        throw Failures.argument(
                "No supported key formats were found. Check that the input represents the contents of a"
                        + " PEM-encoded key file, not the path to such a file.",
                "input");
    }

    /** A key in the algorithm's own form as the general form has it; null for forms of other algorithms. */
    abstract byte[] wrapped(String label, byte[] encoded);

    static String pem(String label, byte[] encoded) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----";
    }

    static void members(TypeBuilder type) {
        Class<AsymmetricKey> self = AsymmetricKey.class;
        type.property("int KeySize", self, k -> k.size(k.publicKey()))
                .method(
                        "byte[] ExportSubjectPublicKeyInfo()",
                        self,
                        (k, a) -> k.publicKey().getEncoded())
                .method(
                        "byte[] ExportPkcs8PrivateKey()",
                        self,
                        (k, a) -> k.privateKey().getEncoded())
                .method(
                        "string ExportSubjectPublicKeyInfoPem()",
                        self,
                        (k, a) -> pem("PUBLIC KEY", k.publicKey().getEncoded()))
                .method(
                        "string ExportPkcs8PrivateKeyPem()",
                        self,
                        (k, a) -> pem("PRIVATE KEY", k.privateKey().getEncoded()))
                .method("void ImportFromPem(char[] input)", self, (k, a) -> k.importPem(new String((char[]) a[0])))
                .method("void ImportFromPem(string input)", self, (k, a) -> k.importPem((String) a[0]))
                .method("void ImportPkcs8PrivateKey(byte[] source, [ref] int bytesRead)", self, (k, a) -> {
                    ((org.jwsh.values.Reference) a[1]).set(((byte[]) a[0]).length);
                    return k.importPrivate((byte[]) a[0]);
                })
                .method("void ImportSubjectPublicKeyInfo(byte[] source, [ref] int bytesRead)", self, (k, a) -> {
                    ((org.jwsh.values.Reference) a[1]).set(((byte[]) a[0]).length);
                    return k.importPublic((byte[]) a[0]);
                })
                .method("void Clear()", self, (k, a) -> null)
                .method("void Dispose()", self, (k, a) -> null);
    }
}
