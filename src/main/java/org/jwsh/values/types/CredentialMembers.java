package org.jwsh.values.types;

import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** What scripts can do with credentials. */
final class CredentialMembers {
    private CredentialMembers() {}

    /** A user name with its password in clear. */
    @TypeName("System.Net.NetworkCredential")
    public record NetworkCredential(String userName, String password, String domain) {
        @Override
        public String toString() {
            return "System.Net.NetworkCredential";
        }
    }

    static void define(TypeBuilder type) {
        type.constructor(
                        "pscredential new(string userName, securestring password)",
                        a -> made((String) a[0], (SecureString) a[1]))
                .staticProperty("pscredential Empty", () -> new PSCredential("", new SecureString(new char[0])))
                .property("string UserName", PSCredential.class, PSCredential::userName)
                .property("securestring Password", PSCredential.class, PSCredential::password)
                .method(
                        "System.Net.NetworkCredential GetNetworkCredential()",
                        PSCredential.class,
                        (c, a) -> network(c));
    }

    private static NetworkCredential network(PSCredential credential) {
        String name = credential.userName();
        int slash = name.indexOf('\\');
        String user = slash < 0 ? name : name.substring(slash + 1);
        return new NetworkCredential(
                user, new String(credential.password().reveal()), slash < 0 ? "" : name.substring(0, slash));
    }

    static void network(TypeBuilder type) {
        String self = "System.Net.NetworkCredential";
        type.constructor(self + " new()", a -> new NetworkCredential("", "", ""))
                .constructor(self + " new(string userName, securestring password)", a -> network(a))
                .constructor(self + " new(string userName, string password)", a -> network(a))
                .constructor(self + " new(string userName, securestring password, string domain)", a -> network(a))
                .constructor(self + " new(string userName, string password, string domain)", a -> network(a))
                .property("string UserName", NetworkCredential.class, NetworkCredential::userName)
                .property("string Password", NetworkCredential.class, NetworkCredential::password)
                .property(
                        "securestring SecurePassword",
                        NetworkCredential.class,
                        c -> new SecureString(c.password().toCharArray()))
                .property("string Domain", NetworkCredential.class, NetworkCredential::domain);
    }

    private static NetworkCredential network(Object[] a) {
        String password = a[1] instanceof SecureString secret ? new String(secret.reveal()) : (String) a[1];
        return new NetworkCredential(
                (String) a[0], password == null ? "" : password, a.length > 2 ? (String) a[2] : "");
    }

    private static PSCredential made(String userName, SecureString password) {
        if (userName == null || userName.isEmpty()) {
            throw ArgumentErrors.notValid("userName");
        }
        return new PSCredential(userName, password);
    }
}
