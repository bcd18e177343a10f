package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Secrets: {@code SecureString} and {@code PSCredential}. */
final class SecurityTypes {
    private SecurityTypes() {}

    static TypeSpec find(String folded) {
        return switch (folded) {
            case "system.security.securestring" ->
                TypeSpec.ofClass("System.Security.SecureString", SecureString.class, () -> SecurityTypes::secureString);
            case "system.management.automation.pscredential" ->
                TypeSpec.ofClass(
                        "System.Management.Automation.PSCredential",
                        PSCredential.class,
                        () -> SecurityTypes::credential);
            case "system.net.networkcredential" ->
                TypeSpec.ofClass(
                        "System.Net.NetworkCredential",
                        NetworkCredential.class,
                        () -> SecurityTypes::networkCredential);
            default -> null;
        };
    }

    /** A user name with a password that can be read, as network code takes it. */
    record NetworkCredential(String userName, SecureString secret) {
        String password() {
            return new String(secret.reveal());
        }
    }

    private static void secureString(TypeBuilder type) {
        type.constructor("System.Security.SecureString new()", a -> new SecureString())
                .property("int Length", SecureString.class, SecureString::length)
                .method("void AppendChar(char c)", SecureString.class, (s, a) -> {
                    s.append((char) a[0]);
                    return null;
                })
                .method("void Clear()", SecureString.class, (s, a) -> {
                    s.clear();
                    return null;
                })
                .method("System.Security.SecureString Copy()", SecureString.class, (s, a) -> s.copy())
                .method("void Dispose()", SecureString.class, (s, a) -> {
                    s.close();
                    return null;
                })
                .method("bool IsReadOnly()", SecureString.class, (s, a) -> s.isReadOnly())
                .method("void MakeReadOnly()", SecureString.class, (s, a) -> {
                    s.makeReadOnly();
                    return null;
                });
    }

    private static void credential(TypeBuilder type) {
        type.constructor(
                        "pscredential new(string userName, securestring password)",
                        a -> made((String) a[0], (SecureString) a[1]))
                .property("string UserName", PSCredential.class, PSCredential::userName)
                .property("securestring Password", PSCredential.class, PSCredential::password)
                .method(
                        "System.Net.NetworkCredential GetNetworkCredential()",
                        PSCredential.class,
                        (c, a) -> new NetworkCredential(c.userName(), c.password()));
    }

    private static PSCredential made(String userName, SecureString password) {
        if (userName == null || userName.isEmpty()) {
            throw NetException.of(
                    "System.Management.Automation.PSArgumentException",
                    "Cannot process argument because the value of argument \"userName\" is not valid. Change the value"
                            + " of the \"userName\" argument and run the operation again.");
        }
        return new PSCredential(userName, password);
    }

    private static void networkCredential(TypeBuilder type) {
        type.property("string UserName", NetworkCredential.class, NetworkCredential::userName)
                .property("string Password", NetworkCredential.class, NetworkCredential::password)
                .property("securestring SecurePassword", NetworkCredential.class, NetworkCredential::secret);
    }
}
