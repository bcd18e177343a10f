package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.security.X509Certificate2;

/** What scripts can do with certificates. */
final class CertificateMembers {
    private static final String NAMESPACE = "System.Security.Cryptography.X509Certificates.";

    private CertificateMembers() {}

    static void base(TypeBuilder type) {
        Class<X509Certificate2> self = X509Certificate2.class;
        type.property("string Issuer", self, X509Certificate2::issuer)
                .property("string Subject", self, X509Certificate2::subject)
                .method("string GetCertHashString()", self, (c, a) -> c.thumbprint())
                .method("byte[] GetRawCertData()", self, (c, a) -> c.rawData())
                .method("string GetSerialNumberString()", self, (c, a) -> c.serialNumber())
                .method(
                        "string GetEffectiveDateString()",
                        self,
                        (c, a) -> c.notBefore().toString())
                .method(
                        "string GetExpirationDateString()",
                        self,
                        (c, a) -> c.notAfter().toString())
                .method("string ToString()", self, (c, a) -> c.toString());
    }

    static void define(TypeBuilder type) {
        Class<X509Certificate2> self = X509Certificate2.class;
        String made = NAMESPACE + "X509Certificate2 new(";
        type.constructor(made + "byte[] rawData)", a -> X509Certificate2.read((byte[]) a[0], null))
                .constructor(
                        made + "byte[] rawData, string password)",
                        a -> X509Certificate2.read((byte[]) a[0], secret(a[1])))
                .constructor(
                        made + "byte[] rawData, securestring password)",
                        a -> X509Certificate2.read((byte[]) a[0], secret(a[1])))
                .constructor(made + "string fileName)", a -> X509Certificate2.read(bytes(a[0]), null))
                .constructor(
                        made + "string fileName, string password)",
                        a -> X509Certificate2.read(bytes(a[0]), secret(a[1])))
                .constructor(
                        made + "string fileName, securestring password)",
                        a -> X509Certificate2.read(bytes(a[0]), secret(a[1])))
                .property("string Thumbprint", self, X509Certificate2::thumbprint)
                .property("string SerialNumber", self, X509Certificate2::serialNumber)
                .property("datetime NotBefore", self, X509Certificate2::notBefore)
                .property("datetime NotAfter", self, X509Certificate2::notAfter)
                .property("bool HasPrivateKey", self, X509Certificate2::hasPrivateKey)
                .property("byte[] RawData", self, X509Certificate2::rawData)
                .property("int Version", self, c -> c.certificate().getVersion())
                .property("string FriendlyName", self, c -> "");
    }

    private static char[] secret(Object password) {
        return switch (password) {
            case null -> null;
            case SecureString hidden -> hidden.reveal();
            default -> password.toString().toCharArray();
        };
    }

    private static byte[] bytes(Object file) {
        Path path = Path.of((String) Failures.required(file, "fileName"));
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw NetException.of(
                    "System.Security.Cryptography.CryptographicException",
                    "error:80000002:system library::No such file or directory");
        } catch (IOException unreadable) {
            throw NetException.of("System.Security.Cryptography.CryptographicException", unreadable.getMessage());
        }
    }
}
