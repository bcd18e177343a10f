package org.jwsh.modules.oneview;

import java.util.List;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.Hashtable;

/** The classes of the original assembly that do something: they make requests and keep what is trusted. */
final class LibraryServices {
    private static final String NAMES = "HPOneView.";

    private LibraryServices() {}

    static List<TypeSpec> types() {
        return List.of(
                TypeSpec.ofClass(NAMES + "Utilities.Net", RequestMaker.class, () -> RequestMaker::define),
                TypeSpec.ofClass(NAMES + "PKI.SslValidation", Void.class, () -> LibraryServices::trust),
                TypeSpec.ofClass(NAMES + "Config", Void.class, () -> LibraryServices::configuration));
    }

    /** The session whose thread this is. */
    static OneViewSession session() {
        CmdletSession session = ExecutionContext.current().service(CmdletSession.class, () -> {
            throw new IllegalStateException("The assembly was loaded without a session.");
        });
        return OneViewSession.of(session);
    }

    /** Hosts that a user has connected to; certificates are verified for them as for all others. */
    private static void trust(TypeBuilder type) {
        type.staticMethod("static void AddTrustedHost(string Hostname)", a -> {
                    session().trustedHosts().add((String) a[0]);
                    return null;
                })
                .staticMethod("static void RemoveTrustedHost(string Hostname)", a -> {
                    session().trustedHosts().remove((String) a[0]);
                    return null;
                })
                .staticMethod(
                        "static bool IsTrustedHost(string Hostname)",
                        a -> session().trustedHosts().contains((String) a[0]))
                .staticProperty("hashtable TrustedHosts", LibraryServices::trustedHosts)
                .staticProperty("bool IgnoreCertErrors", () -> false, LibraryServices::refuseToIgnore);
    }

    private static Object trustedHosts() {
        Hashtable table = new Hashtable();
        session().trustedHosts().forEach(host -> table.put(host, true));
        return table;
    }

    private static void refuseToIgnore(Object wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            throw NetException.of(
                    "System.NotSupportedException",
                    "Certificates are always verified. Trust the certificate of the appliance instead.");
        }
    }

    /** Switches of the original's tracing; requests are traced by the library's own verbose messages. */
    private static void configuration(TypeBuilder type) {
        for (String name : List.of("EnableVerbose", "EnableDebug", "ServicePointManagerConfigDisabled")) {
            type.staticProperty(
                    "bool " + name,
                    () -> session().switches().contains(name),
                    value -> session().switchTo(name, (boolean) value));
        }
        type.staticProperty(
                "System.Collections.IList ConnectedSessions", () -> session().connections());
    }
}
