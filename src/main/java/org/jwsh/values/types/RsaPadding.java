package org.jwsh.values.types;

import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/**
 * How data is filled up before RSA works on it.
 *
 * @param hash of OAEP, null for the other kinds
 */
record RsaPadding(String typeName, String name, HashName hash) implements NetTyped {
    private static final String NAMESPACE = "System.Security.Cryptography.";
    private static final String ENCRYPTION = NAMESPACE + "RSAEncryptionPadding";
    private static final String SIGNATURE = NAMESPACE + "RSASignaturePadding";

    static RsaPadding older(boolean oaep) {
        return oaep ? oaep("SHA1") : new RsaPadding(ENCRYPTION, "Pkcs1", null);
    }

    private static RsaPadding oaep(String hash) {
        return new RsaPadding(ENCRYPTION, "Oaep" + hash, new HashName(hash));
    }

    /** A hash algorithm's name as the Java runtime has it. */
    static String javaName(HashName hash) {
        return hash.name().replace("SHA", "SHA-");
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    static void encryption(TypeBuilder type) {
        type.staticProperty(ENCRYPTION + " Pkcs1", () -> older(false))
                .staticMethod(
                        "static " + ENCRYPTION + " CreateOaep(" + NAMESPACE + "HashAlgorithmName hashAlgorithm)",
                        a -> oaep(a[0].toString()))
                .property(
                        NAMESPACE + "RSAEncryptionPaddingMode Mode",
                        RsaPadding.class,
                        p -> Enums.value(NAMESPACE + "RSAEncryptionPaddingMode", p.hash == null ? "Pkcs1" : "Oaep"))
                .property(NAMESPACE + "HashAlgorithmName OaepHashAlgorithm", RsaPadding.class, RsaPadding::hash);
        for (String hash : new String[] {"SHA1", "SHA256", "SHA384", "SHA512"}) {
            type.staticProperty(ENCRYPTION + " Oaep" + hash, () -> oaep(hash));
        }
    }

    static void signature(TypeBuilder type) {
        for (String name : new String[] {"Pkcs1", "Pss"}) {
            type.staticProperty(SIGNATURE + " " + name, () -> new RsaPadding(SIGNATURE, name, null));
        }
        type.property(
                NAMESPACE + "RSASignaturePaddingMode Mode",
                RsaPadding.class,
                p -> Enums.value(NAMESPACE + "RSASignaturePaddingMode", p.name));
    }

    @Override
    public String toString() {
        return name;
    }
}
