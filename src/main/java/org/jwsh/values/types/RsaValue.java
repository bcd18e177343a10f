package org.jwsh.values.types;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** A key of RSA. */
final class RsaValue extends AsymmetricKey implements NetTyped {
    private static final String NAMESPACE = "System.Security.Cryptography.";
    private static final String PROVIDER = "RSACryptoServiceProvider";
    private static final int PSS_TRAILER = 1;
    private static final int USUAL_SIZE = 2048;
    private static final String[] PRIVATE_PARTS = {"P", "Q", "DP", "DQ", "InverseQ", "D"};

    private final String typeName;
    private final int wantedSize;

    private RsaValue(String name, int wantedSize) {
        super("RSA");
        this.typeName = NAMESPACE + name;
        this.wantedSize = wantedSize;
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    private static RsaValue create(String name, int size) {
        if (size < 512 || size > 16384 || size % 8 != 0) {
            throw failure("Specified key is not a valid size for this algorithm.");
        }
        return new RsaValue(name, size);
    }

    @Override
    KeyPair generate() {
        return attempt(() -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(wantedSize);
            return generator.generateKeyPair();
        });
    }

    @Override
    int size(PublicKey key) {
        return ((RSAPublicKey) key).getModulus().bitLength();
    }

    @Override
    PublicKey publicOf(PrivateKey key) throws GeneralSecurityException {
        RSAPrivateCrtKey full = (RSAPrivateCrtKey) key;
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(full.getModulus(), full.getPublicExponent()));
    }

    @Override
    byte[] wrapped(String label, byte[] encoded) {
        return switch (label) {
            case "RSA PRIVATE KEY" -> Der.privateKeyInfo(encoded);
            case "RSA PUBLIC KEY" -> Der.publicKeyInfo(encoded);
            default -> null;
        };
    }

    private byte[] crypt(int direction, byte[] data, RsaPadding padding) {
        try {
            Cipher cipher = Cipher.getInstance(padding.hash() == null ? "RSA/ECB/PKCS1Padding" : "RSA/ECB/OAEPPadding");
            var key = direction == Cipher.ENCRYPT_MODE ? publicKey() : privateKey();
            if (padding.hash() == null) {
                cipher.init(direction, key);
            } else {
                String hash = RsaPadding.javaName(padding.hash());
                cipher.init(
                        direction,
                        key,
                        new OAEPParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), PSource.PSpecified.DEFAULT));
            }
            return cipher.doFinal(data);
        } catch (GeneralSecurityException unfit) {
            throw failure(
                    direction == Cipher.ENCRYPT_MODE
                            ? "error:0200006E:rsa routines::data too large for key size"
                            : "Error occurred during a cryptographic operation.");
        }
    }

    private static Scheme scheme(Object given, Object padding) {
        HashName hash = (HashName) given;
        if (((RsaPadding) padding).name().equals("Pkcs1")) {
            return new Scheme(hash + "withRSA", null);
        }
        String name = RsaPadding.javaName(hash);
        int salt = attempt(() -> MessageDigest.getInstance(name).getDigestLength());
        return new Scheme(
                "RSASSA-PSS", new PSSParameterSpec(name, "MGF1", new MGF1ParameterSpec(name), salt, PSS_TRAILER));
    }

    private String xml(boolean withPrivate) {
        RSAPublicKey open = (RSAPublicKey) publicKey();
        StringBuilder text = new StringBuilder("<RSAKeyValue>");
        element(text, "Modulus", open.getModulus());
        element(text, "Exponent", open.getPublicExponent());
        if (withPrivate) {
            RSAPrivateCrtKey secret = (RSAPrivateCrtKey) privateKey();
            BigInteger[] values = {
                secret.getPrimeP(),
                secret.getPrimeQ(),
                secret.getPrimeExponentP(),
                secret.getPrimeExponentQ(),
                secret.getCrtCoefficient(),
                secret.getPrivateExponent()
            };
            for (int i = 0; i < values.length; i++) {
                element(text, PRIVATE_PARTS[i], values[i]);
            }
        }
        return text.append("</RSAKeyValue>").toString();
    }

    private static void element(StringBuilder text, String name, BigInteger value) {
        byte[] signed = value.toByteArray();
        byte[] bytes = signed[0] == 0 ? java.util.Arrays.copyOfRange(signed, 1, signed.length) : signed;
        text.append('<').append(name).append('>');
        text.append(Base64.getEncoder().encodeToString(bytes));
        text.append("</").append(name).append('>');
    }

    private Object readXml(String text) {
        return attempt(() -> {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            BigInteger modulus = part(text, "Modulus");
            BigInteger exponent = part(text, "Exponent");
            if (modulus == null || exponent == null) {
                throw failure("Input string does not contain a valid encoding of the 'RSA' 'Modulus' parameter.");
            }
            BigInteger secret = part(text, "D");
            PrivateKey privateKey = secret == null
                    ? null
                    : keys.generatePrivate(new RSAPrivateCrtKeySpec(
                            modulus,
                            exponent,
                            secret,
                            part(text, "P"),
                            part(text, "Q"),
                            part(text, "DP"),
                            part(text, "DQ"),
                            part(text, "InverseQ")));
            pair(new KeyPair(keys.generatePublic(new RSAPublicKeySpec(modulus, exponent)), privateKey));
            return null;
        });
    }

    private static BigInteger part(String text, String name) {
        Matcher found = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(text);
        return found.find() ? new BigInteger(1, Base64.getMimeDecoder().decode(found.group(1))) : null;
    }

    static void define(TypeBuilder type) {
        Class<RsaValue> self = RsaValue.class;
        String own = NAMESPACE + "RSA";
        String padding = NAMESPACE + "RSAEncryptionPadding padding)";
        String signing = NAMESPACE + "HashAlgorithmName hashAlgorithm, " + NAMESPACE + "RSASignaturePadding padding)";
        type.staticMethod("static " + own + " Create()", a -> new RsaValue("RSAOpenSsl", USUAL_SIZE))
                .staticMethod("static " + own + " Create(int keySizeInBits)", a -> create("RSAOpenSsl", (int) a[0]))
                .method(
                        "byte[] Encrypt(byte[] data, " + padding,
                        self,
                        (k, a) -> k.crypt(Cipher.ENCRYPT_MODE, (byte[]) a[0], (RsaPadding) a[1]))
                .method(
                        "byte[] Decrypt(byte[] data, " + padding,
                        self,
                        (k, a) -> k.crypt(Cipher.DECRYPT_MODE, (byte[]) a[0], (RsaPadding) a[1]))
                .method(
                        "byte[] SignData(byte[] data, " + signing,
                        self,
                        (k, a) -> k.sign(scheme(a[1], a[2]), (byte[]) a[0]))
                .method(
                        "bool VerifyData(byte[] data, byte[] signature, " + signing,
                        self,
                        (k, a) -> k.verify(scheme(a[2], a[3]), (byte[]) a[0], (byte[]) a[1]))
                .method("string ToXmlString(bool includePrivateParameters)", self, (k, a) -> k.xml((boolean) a[0]))
                .method("void FromXmlString(string xmlString)", self, (k, a) -> k.readXml((String) a[0]))
                .method(
                        "byte[] ExportRSAPrivateKey()",
                        self,
                        (k, a) -> Der.innerPrivateKey(k.privateKey().getEncoded()))
                .method(
                        "byte[] ExportRSAPublicKey()",
                        self,
                        (k, a) -> Der.innerPublicKey(k.publicKey().getEncoded()))
                .method(
                        "string ExportRSAPrivateKeyPem()",
                        self,
                        (k, a) -> pem(
                                "RSA PRIVATE KEY",
                                Der.innerPrivateKey(k.privateKey().getEncoded())))
                .method(
                        "string ExportRSAPublicKeyPem()",
                        self,
                        (k, a) -> pem(
                                "RSA PUBLIC KEY",
                                Der.innerPublicKey(k.publicKey().getEncoded())))
                .property("string SignatureAlgorithm", self, k -> "RSA")
                .property("string KeyExchangeAlgorithm", self, k -> "RSA");
        AsymmetricKey.members(type);
    }

    /** The older class, which is told whether to pad as OAEP does. */
    static void provider(TypeBuilder type) {
        Class<RsaValue> self = RsaValue.class;
        String own = NAMESPACE + PROVIDER + " new(";
        type.constructor(own + ")", a -> create(PROVIDER, 1024))
                .constructor(own + "int dwKeySize)", a -> create(PROVIDER, (int) a[0]))
                .property("bool PersistKeyInCsp", self, k -> false, (k, v) -> {})
                .method(
                        "byte[] Encrypt(byte[] rgb, bool fOAEP)",
                        self,
                        (k, a) -> k.crypt(Cipher.ENCRYPT_MODE, (byte[]) a[0], RsaPadding.older((boolean) a[1])))
                .method(
                        "byte[] Decrypt(byte[] rgb, bool fOAEP)",
                        self,
                        (k, a) -> k.crypt(Cipher.DECRYPT_MODE, (byte[]) a[0], RsaPadding.older((boolean) a[1])));
    }

    @Override
    public String toString() {
        return typeName;
    }
}
