package org.jwsh.values.types;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.collections.ListValue;

/** How a client sends: whether it follows redirects, who it says it is. Certificates are always verified. */
@TypeName("System.Net.Http.HttpClientHandler")
final class HttpClientSettings {
    private static final int REDIRECTIONS = 50;

    private final Map<String, Object> settings = new LinkedHashMap<>();

    boolean followsRedirects() {
        return !Boolean.FALSE.equals(settings.get("AllowAutoRedirect"));
    }

    /** Who to be where a server asks, or null. */
    CredentialMembers.NetworkCredential credentials() {
        return settings.get("Credentials") instanceof CredentialMembers.NetworkCredential known ? known : null;
    }

    static void define(TypeBuilder type) {
        Class<HttpClientSettings> self = HttpClientSettings.class;
        type.constructor("System.Net.Http.HttpClientHandler new()", a -> new HttpClientSettings());
        setting(type, "bool", "AllowAutoRedirect", true);
        setting(type, "bool", "UseCookies", true);
        setting(type, "bool", "UseProxy", true);
        setting(type, "bool", "UseDefaultCredentials", false);
        setting(type, "bool", "PreAuthenticate", false);
        setting(type, "bool", "CheckCertificateRevocationList", false);
        setting(type, "int", "MaxAutomaticRedirections", REDIRECTIONS);
        setting(type, "System.Net.ICredentials", "Credentials", null);
        setting(type, "System.Net.IWebProxy", "Proxy", null);
        setting(type, "System.Object", "CookieContainer", null);
        setting(type, "System.Object", "AutomaticDecompression", null);
        setting(type, "System.Object", "SslProtocols", null);
        type.property(
                        "System.Collections.IList ClientCertificates",
                        self,
                        h -> h.settings.computeIfAbsent(
                                "ClientCertificates", none -> ListValue.arrayList(java.util.List.of())))
                .property("bool SupportsAutomaticDecompression", self, h -> true)
                .property("bool SupportsProxy", self, h -> true)
                .property("bool SupportsRedirectConfiguration", self, h -> true)
                .method("void Dispose()", self, (h, a) -> null);
    }

    private static void setting(TypeBuilder type, String of, String name, Object initial) {
        type.property(
                of + " " + name,
                HttpClientSettings.class,
                h -> h.settings.getOrDefault(name, initial),
                (h, value) -> h.settings.put(name, value));
    }

    @Override
    public String toString() {
        return "System.Net.Http.HttpClientHandler";
    }
}
