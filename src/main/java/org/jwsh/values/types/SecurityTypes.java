package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.security.SecureString;

/** Secrets: {@code SecureString}, and the credentials that network code takes. */
final class SecurityTypes {
    private SecurityTypes() {}

    static TypeSpec find(String folded) {
        return switch (folded) {
            case "system.security.securestring" ->
                TypeSpec.ofClass("System.Security.SecureString", SecureString.class, () -> SecurityTypes::secureString);
            case "system.net.networkcredential" ->
                TypeSpec.ofClass(
                        "System.Net.NetworkCredential",
                        CredentialMembers.NetworkCredential.class,
                        () -> CredentialMembers::network);
            default -> null;
        };
    }

    private static void secureString(TypeBuilder type) {
        type.constructor("System.Security.SecureString new()", a -> new SecureString())
                .property("int Length", SecureString.class, SecureString::length)
                .method("void AppendChar(char c)", SecureString.class, (s, a) -> {
                    s.append((char) a[0]);
                    return null;
                })
                .method("void InsertAt(int index, char c)", SecureString.class, (s, a) -> {
                    s.insert((int) a[0], (char) a[1]);
                    return null;
                })
                .method("void RemoveAt(int index)", SecureString.class, (s, a) -> {
                    s.remove((int) a[0]);
                    return null;
                })
                .method("void SetAt(int index, char c)", SecureString.class, (s, a) -> {
                    s.set((int) a[0], (char) a[1]);
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
}
