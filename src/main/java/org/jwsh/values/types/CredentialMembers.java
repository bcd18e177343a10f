package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Secure strings and credentials. */
final class CredentialMembers {
    static final TypeSpec SECURE_STRING =
            TypeSpec.ofClass("System.Security.SecureString", SecureString.class, () -> CredentialMembers::secureString);

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
        type.constructor("pscredential new(string userName, securestring password)", a -> {
                    if (a[0] == null || ((String) a[0]).isEmpty()) {
                        throw NetException.of(
                                "System.Management.Automation.PSArgumentException",
                                "Cannot process argument because the value of argument \"userName\" is not valid."
                                        + " Change the value of the \"userName\" argument and run the operation"
                                        + " again.");
                    }
                    return new PSCredential((String) a[0], (SecureString) a[1]);
                })
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

    private static void secureString(TypeBuilder type) {
        type.property("int Length", SecureString.class, SecureString::length);
    }
}
