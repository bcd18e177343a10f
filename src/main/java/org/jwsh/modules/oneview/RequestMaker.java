package org.jwsh.modules.oneview;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.types.WebRequestValue;

/** {@code HPOneView.Utilities.Net}: makes requests as the original library sends them, over this session's client. */
final class RequestMaker {
    static void define(TypeBuilder type) {
        type.constructor("HPOneView.Utilities.Net new()", arguments -> new RequestMaker())
                .method(
                        "System.Net.HttpWebRequest RestClient(string url, string method, string xApiVersion)",
                        RequestMaker.class,
                        (self, a) -> self.request((String) a[0], (String) a[1], (String) a[2]));
    }

    private WebRequestValue request(String url, String method, String apiVersion) {
        OneViewSession session = LibraryServices.session();
        return new WebRequestValue(address(url), sent -> send(session, sent))
                .method(method.toUpperCase(java.util.Locale.ROOT))
                .header("Accept", "application/json, text/html, application/xhtml+xml")
                .header(
                        "Content-Type",
                        method.equalsIgnoreCase("PATCH") ? "application/json-patch+json" : "application/json")
                .header("X-API-Version", apiVersion)
                .header("accept-language", "en_US");
    }

    private static URI address(String url) {
        String rest = url.replaceFirst("^https://", "");
        int slash = rest.indexOf('/');
        return slash < 0 ? UriText.of(rest, "/") : UriText.of(rest.substring(0, slash), rest.substring(slash));
    }

    private static WebRequestValue.Answer send(OneViewSession session, WebRequestValue.Sent sent) throws IOException {
        String query = sent.address().getRawQuery();
        String uri = sent.address().getRawPath() + (query == null ? "" : "?" + query);
        RestCall call =
                RestCall.of(sent.address().getAuthority(), sent.method(), uri).timeout(sent.timeout());
        for (var header : sent.headers().entrySet()) {
            call = call.header(header.getKey(), header.getValue());
        }
        if (sent.body() != null) {
            call = call.body(new String(sent.body(), StandardCharsets.UTF_8));
        }
        try {
            RestReply reply = session.client().send(call);
            return new WebRequestValue.Answer(
                    reply.status(), reply.headers(), reply.body().getBytes(StandardCharsets.UTF_8));
        } catch (ApplianceUnreachable failure) {
            throw switch (failure.reason()) {
                case UNKNOWN_NAME -> new UnknownHostException(failure.host());
                case NOT_RESPONDING -> new ConnectException(failure.getMessage());
                case CERTIFICATE_NAME, CERTIFICATE_TRUST -> new SSLException(failure);
                case CONNECTION_LOST -> new IOException(failure);
            };
        }
    }
}
