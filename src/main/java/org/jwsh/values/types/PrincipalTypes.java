package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** The namespace {@code System.Security.Principal}: accounts of Windows, which .NET has on other systems only to refuse. */
final class PrincipalTypes {
    private static final String NAMESPACE = "System.Security.Principal.";

    private PrincipalTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "windowsidentity" ->
                TypeSpec.ofClass(NAMESPACE + "WindowsIdentity", Void.class, () -> PrincipalTypes::identity);
            case "windowsprincipal" ->
                TypeSpec.ofClass(NAMESPACE + "WindowsPrincipal", Void.class, () -> PrincipalTypes::principal)
                        .implementing(NAMESPACE + "IPrincipal");
            case "ntaccount" -> TypeSpec.ofClass(NAMESPACE + "NTAccount", Void.class, () -> PrincipalTypes::account);
            case "securityidentifier" ->
                TypeSpec.ofClass(NAMESPACE + "SecurityIdentifier", Void.class, () -> PrincipalTypes::identifier);
            default -> null;
        };
    }

    private static void identity(TypeBuilder type) {
        String self = NAMESPACE + "WindowsIdentity";
        type.constructor(self + " new(string sUserPrincipalName)", a -> refused())
                .staticMethod("static " + self + " GetCurrent()", a -> refused())
                .staticMethod("static " + self + " GetCurrent(bool ifImpersonating)", a -> refused())
                .staticMethod("static " + self + " GetAnonymous()", a -> refused());
    }

    private static void principal(TypeBuilder type) {
        type.constructor(
                NAMESPACE + "WindowsPrincipal new(" + NAMESPACE + "WindowsIdentity ntIdentity)", a -> refused());
    }

    private static void account(TypeBuilder type) {
        String self = NAMESPACE + "NTAccount";
        type.constructor(self + " new(string name)", a -> refused())
                .constructor(self + " new(string domainName, string accountName)", a -> refused());
    }

    private static void identifier(TypeBuilder type) {
        type.constructor(NAMESPACE + "SecurityIdentifier new(string sddlForm)", a -> refused());
    }

    private static Object refused() {
        throw NetException.of(
                "System.PlatformNotSupportedException",
                "Windows Principal functionality is not supported on this platform.");
    }
}
