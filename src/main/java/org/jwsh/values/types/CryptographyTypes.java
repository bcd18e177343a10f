package org.jwsh.values.types;

import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.security.X509Certificate2;

/** The namespace {@code System.Security.Cryptography}. */
final class CryptographyTypes {
    private static final String NAMESPACE = "System.Security.Cryptography.";

    private CryptographyTypes() {}

    /** The namespace {@code System.Security.Cryptography.X509Certificates}. */
    static TypeSpec certificate(String name) {
        String base = "X509Certificates.X509Certificate";
        return switch (name) {
            case "x509certificate" -> spec(base, X509Certificate2.class, CertificateMembers::base);
            case "x509certificate2" ->
                spec(base + "2", X509Certificate2.class, CertificateMembers::define)
                        .extending(NAMESPACE + base);
            default -> null;
        };
    }

    static TypeSpec find(String name) {
        return switch (name) {
            case "hashalgorithm" ->
                spec("HashAlgorithm", HashAlgorithmValue.class, HashAlgorithmValue::define)
                        .implementing("System.IDisposable");
            case "keyedhashalgorithm" ->
                spec("KeyedHashAlgorithm", HashAlgorithmValue.class, type -> {}).extending(NAMESPACE + "HashAlgorithm");
            case "hmac" ->
                spec("HMAC", HashAlgorithmValue.class, HashAlgorithmValue::keyed)
                        .extending(NAMESPACE + "KeyedHashAlgorithm");
            case "md5", "md5cryptoserviceprovider" -> hash("MD5", "MD5");
            case "sha1", "sha1managed", "sha1cryptoserviceprovider" -> hash("SHA1", "SHA-1");
            case "sha256", "sha256managed", "sha256cryptoserviceprovider" -> hash("SHA256", "SHA-256");
            case "sha384", "sha384managed", "sha384cryptoserviceprovider" -> hash("SHA384", "SHA-384");
            case "sha512", "sha512managed", "sha512cryptoserviceprovider" -> hash("SHA512", "SHA-512");
            case "hmacmd5" -> keyed("HMACMD5", "HmacMD5");
            case "hmacsha1" -> keyed("HMACSHA1", "HmacSHA1");
            case "hmacsha256" -> keyed("HMACSHA256", "HmacSHA256");
            case "hmacsha384" -> keyed("HMACSHA384", "HmacSHA384");
            case "hmacsha512" -> keyed("HMACSHA512", "HmacSHA512");
            case "randomnumbergenerator", "rngcryptoserviceprovider" ->
                spec("RandomNumberGenerator", RandomBytes.class, RandomBytes::define)
                        .implementing("System.IDisposable");
            case "symmetricalgorithm" ->
                spec("SymmetricAlgorithm", AesValue.class, AesValue::define).implementing("System.IDisposable");
            case "aes", "aesmanaged", "aescryptoserviceprovider" ->
                spec("Aes", AesValue.class, AesValue::aes).extending(NAMESPACE + "SymmetricAlgorithm");
            case "cryptostream" ->
                spec("CryptoStream", FilterStreamValue.class, CryptoTransform::stream)
                        .extending("System.IO.Stream");
            case "rfc2898derivebytes" -> spec("Rfc2898DeriveBytes", DerivedBytes.class, DerivedBytes::define);
            case "icryptotransform" ->
                spec("ICryptoTransform", CryptoTransform.class, CryptoTransform::define)
                        .implementing("System.IDisposable");
            case "asymmetricalgorithm" ->
                spec("AsymmetricAlgorithm", AsymmetricKey.class, type -> {}).implementing("System.IDisposable");
            case "rsa" -> spec("RSA", RsaValue.class, RsaValue::define).extending(NAMESPACE + "AsymmetricAlgorithm");
            case "rsaopenssl" -> spec("RSAOpenSsl", RsaValue.class, type -> {}).extending(NAMESPACE + "RSA");
            case "rsacryptoserviceprovider" ->
                spec("RSACryptoServiceProvider", RsaValue.class, RsaValue::provider)
                        .extending(NAMESPACE + "RSA");
            case "rsaencryptionpadding" -> spec("RSAEncryptionPadding", RsaPadding.class, RsaPadding::encryption);
            case "rsasignaturepadding" -> spec("RSASignaturePadding", RsaPadding.class, RsaPadding::signature);
            case "ecdsa" ->
                spec("ECDsa", EcdsaValue.class, EcdsaValue::define).extending(NAMESPACE + "AsymmetricAlgorithm");
            case "ecdsaopenssl" ->
                spec("ECDsaOpenSsl", EcdsaValue.class, type -> {}).extending(NAMESPACE + "ECDsa");
            case "eccurve" ->
                TypeSpec.ofStruct(NAMESPACE + "ECCurve", EcdsaValue.Curve.class, null, () -> EcdsaValue.Curve::define);
            case "eccurve+namedcurves" ->
                TypeSpec.ofClass(NAMESPACE + "ECCurve+NamedCurves", Void.class, () -> EcdsaValue.Curve::named);
            case "aesgcm" ->
                spec("AesGcm", AesGcmValue.class, AesGcmValue::define).implementing("System.IDisposable");
            case "cryptographicoperations" ->
                spec(
                        "CryptographicOperations",
                        Void.class,
                        type -> type.staticMethod(
                                "static bool FixedTimeEquals(byte[] left, byte[] right)",
                                a -> java.security.MessageDigest.isEqual((byte[]) a[0], (byte[]) a[1])));
            case "sha3_256" -> hash("SHA3_256", "SHA3-256");
            case "sha3_384" -> hash("SHA3_384", "SHA3-384");
            case "sha3_512" -> hash("SHA3_512", "SHA3-512");
            case "hashalgorithmname" ->
                TypeSpec.ofStruct(NAMESPACE + "HashAlgorithmName", HashName.class, null, () -> HashName::define);
            default -> null;
        };
    }

    private static TypeSpec spec(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition);
    }

    private static TypeSpec hash(String name, String algorithm) {
        return spec(name, HashAlgorithmValue.class, type -> HashAlgorithmValue.hash(type, name, algorithm))
                .extending(NAMESPACE + "HashAlgorithm");
    }

    private static TypeSpec keyed(String name, String algorithm) {
        return spec(name, HashAlgorithmValue.class, type -> HashAlgorithmValue.mac(type, name, algorithm))
                .extending(NAMESPACE + "HMAC");
    }
}
