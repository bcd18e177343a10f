package org.jwsh.values.types;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A key for signatures on elliptic curves; signatures are the two numbers one behind the other. */
@TypeName("System.Security.Cryptography.ECDsaOpenSsl")
final class EcdsaValue extends AsymmetricKey {
    private static final String NAMESPACE = "System.Security.Cryptography.";
    private static final int USUAL_SIZE = 521;

    private final int wantedSize;

    private EcdsaValue(int wantedSize) {
        super("EC");
        this.wantedSize = wantedSize;
    }

    /** A curve by its name. */
    @TypeName("System.Security.Cryptography.ECCurve")
    record Curve(String name, int size) {
        static void define(TypeBuilder type) {
            type.staticMethod(
                    "static " + NAMESPACE + "ECCurve CreateFromFriendlyName(string oidFriendlyName)",
                    a -> named((String) a[0]));
        }

        static void named(TypeBuilder type) {
            for (String name : new String[] {"nistP256", "nistP384", "nistP521"}) {
                type.staticProperty(NAMESPACE + "ECCurve " + name, () -> named(name));
            }
        }

        private static Curve named(String name) {
            return switch (name.toLowerCase(java.util.Locale.ROOT)) {
                case "nistp256", "ecdsa_p256", "secp256r1" -> new Curve("nistP256", 256);
                case "nistp384", "ecdsa_p384", "secp384r1" -> new Curve("nistP384", 384);
                case "nistp521", "ecdsa_p521", "secp521r1" -> new Curve("nistP521", 521);
                default ->
                    throw NetException.of(
                            "System.PlatformNotSupportedException",
                            "The specified curve '" + name + "' or its parameters are not valid for this platform.");
            };
        }

        @Override
        public String toString() {
            return NAMESPACE + "ECCurve";
        }
    }

    @Override
    KeyPair generate() {
        return attempt(() -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp" + wantedSize + "r1"));
            return generator.generateKeyPair();
        });
    }

    @Override
    int size(PublicKey key) {
        return ((ECPublicKey) key).getParams().getCurve().getField().getFieldSize();
    }

    @Override
    PublicKey publicOf(PrivateKey key) throws GeneralSecurityException {
        ECPrivateKey secret = (ECPrivateKey) key;
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(secret.getParams());
        ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(times(curve, secret.getS()), curve));
    }

    /** The generator of a curve, added to itself so many times. */
    private static ECPoint times(ECParameterSpec curve, BigInteger factor) {
        BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger a = curve.getCurve().getA();
        ECPoint sum = ECPoint.POINT_INFINITY;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum, a, p);
            if (factor.testBit(bit)) {
                sum = add(sum, curve.getGenerator(), a, p);
            }
        }
        return sum;
    }

    private static ECPoint add(ECPoint one, ECPoint other, BigInteger a, BigInteger p) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        BigInteger dx = other.getAffineX().subtract(one.getAffineX()).mod(p);
        BigInteger slope;
        if (dx.signum() != 0) {
            slope = other.getAffineY().subtract(one.getAffineY()).multiply(dx.modInverse(p));
        } else if (one.getAffineY().equals(other.getAffineY())
                && one.getAffineY().signum() != 0) {
            slope = one.getAffineX()
                    .pow(2)
                    .multiply(BigInteger.valueOf(3))
                    .add(a)
                    .multiply(one.getAffineY().shiftLeft(1).modInverse(p));
        } else {
            return ECPoint.POINT_INFINITY;
        }
        BigInteger x = slope.pow(2)
                .subtract(one.getAffineX())
                .subtract(other.getAffineX())
                .mod(p);
        BigInteger y = slope.multiply(one.getAffineX().subtract(x))
                .subtract(one.getAffineY())
                .mod(p);
        return new ECPoint(x, y);
    }

    @Override
    byte[] wrapped(String label, byte[] encoded) {
        return null;
    }

    private static Scheme scheme(Object hash) {
        return new Scheme(hash + "withECDSAinP1363Format", null);
    }

    static void define(TypeBuilder type) {
        Class<EcdsaValue> self = EcdsaValue.class;
        String own = NAMESPACE + "ECDsa";
        String hash = NAMESPACE + "HashAlgorithmName hashAlgorithm)";
        type.staticMethod("static " + own + " Create()", a -> new EcdsaValue(USUAL_SIZE))
                .staticMethod(
                        "static " + own + " Create(" + NAMESPACE + "ECCurve curve)",
                        a -> new EcdsaValue(((Curve) a[0]).size()))
                .method("byte[] SignData(byte[] data, " + hash, self, (k, a) -> k.sign(scheme(a[1]), (byte[]) a[0]))
                .method(
                        "bool VerifyData(byte[] data, byte[] signature, " + hash,
                        self,
                        (k, a) -> k.verify(scheme(a[2]), (byte[]) a[0], (byte[]) a[1]))
                .property("string SignatureAlgorithm", self, k -> "ECDsa")
                .property("string KeyExchangeAlgorithm", self, k -> null);
        AsymmetricKey.members(type);
    }

    @Override
    public String toString() {
        return NAMESPACE + "ECDsaOpenSsl";
    }
}
