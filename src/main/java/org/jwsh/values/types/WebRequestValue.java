package org.jwsh.values.types;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.collections.ListValue;

/** A request as scripts of older days build it; it is sent when its response is asked for. */
@TypeName("System.Net.HttpWebRequest")
public final class WebRequestValue {
    private static final int DEFAULT_TIMEOUT_MS = 100_000;

    private final URI address;
    private final Exchange exchange;
    private final WebHeaders headers = new WebHeaders();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private String method = "GET";
    private int timeout = DEFAULT_TIMEOUT_MS;
    private boolean followsRedirects = true;
    private MemoryStreamValue body;

    /** Sends a request and waits for the answer, whatever its status. */
    @FunctionalInterface
    public interface Exchange {
        /**
         * Sends a request.
         *
         * @throws IOException when no answer came
         */
        Answer send(Sent request) throws IOException;
    }

    /**
     * What is sent.
     *
     * @param body null for none
     */
    public record Sent(
            String method,
            URI address,
            Map<String, String> headers,
            byte[] body,
            Duration timeout,
            boolean followsRedirects) {}

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    public WebRequestValue(URI address, Exchange exchange) {
        this.address = address;
        this.exchange = exchange;
    }

    /** Sets a header of the request. */
    public WebRequestValue header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** Sets the method, in upper case. */
    public WebRequestValue method(String name) {
        method = name;
        return this;
    }

    /** The exception of a request that got no answer, or one that says that it failed. */
    public static NetException failure(String status, String message, Object response, Throwable cause) {
        return NetException.of("System.Net.WebException", message, cause)
                .with("Status", ((EnumType) NetTypes.named("System.Net.WebExceptionStatus")).find(status))
                .with("Response", response);
    }

    private Object requestStream() {
        if (body == null) {
            body = MemoryStreamValue.growing(new byte[0]);
        }
        return body;
    }

    private WebResponseValue response() {
        byte[] content = body == null ? null : body.bytes();
        Answer answer;
        try {
            answer = exchange.send(new Sent(
                    method,
                    address,
                    headers.all(),
                    content,
                    Duration.ofMillis(Math.max(1, timeout)),
                    followsRedirects));
        } catch (IOException failure) {
            throw unanswered(failure);
        }
        WebResponseValue response = new WebResponseValue(method, address, answer);
        if (answer.status() >= 400) {
            String message =
                    "The remote server returned an error: (" + answer.status() + ") " + response.description() + ".";
            throw failure("ProtocolError", message, response, null);
        }
        return response;
    }

    /** The answer to the request with content; null for none. */
    WebResponseValue answered(byte[] content) {
        body = content == null ? null : MemoryStreamValue.over(content);
        return response();
    }

    private NetException unanswered(IOException failure) {
        return switch (failure) {
            case UnknownHostException unknown ->
                failure(
                        "NameResolutionFailure",
                        "The remote name could not be resolved: '" + address.getHost() + "'",
                        null,
                        unknown);
            case SocketTimeoutException late -> failure("Timeout", "The operation has timed out", null, late);
            case ConnectException refused ->
                failure("ConnectFailure", "Unable to connect to the remote server", null, refused);
            case SSLException untrusted ->
                failure(
                        "TrustFailure",
                        "The underlying connection was closed: Could not establish trust relationship for the"
                                + " SSL/TLS secure channel.",
                        null,
                        untrusted);
            default ->
                failure(
                        "ReceiveFailure",
                        "The underlying connection was closed: An unexpected error occurred on a receive.",
                        null,
                        failure);
        };
    }

    private static WebRequestValue create(Object address) {
        URI target = URI.create(Failures.required(address, "requestUri").toString());
        if (!"http".equals(target.getScheme()) && !"https".equals(target.getScheme())) {
            throw Failures.notSupported("The URI prefix is not recognized.");
        }
        return new WebRequestValue(target, WebExchange.OVER_THE_NETWORK);
    }

    /** The base type and its factory. */
    static void defineBase(TypeBuilder type) {
        for (String factory : new String[] {"Create", "CreateHttp"}) {
            type.staticMethod("static System.Net.WebRequest " + factory + "(uri requestUri)", a -> create(a[0]));
            type.staticMethod(
                    "static System.Net.WebRequest " + factory + "(string requestUriString)", a -> create(a[0]));
        }
        type.staticProperty("System.Net.IWebProxy DefaultWebProxy", () -> null, value -> {});
    }

    static void define(TypeBuilder type) {
        Class<WebRequestValue> self = WebRequestValue.class;
        type.property("string Method", self, r -> r.method, (r, value) -> r.method = (String) value)
                .property("int Timeout", self, r -> r.timeout, (r, value) -> r.timeout = (int) value)
                .property(
                        "bool AllowAutoRedirect",
                        self,
                        r -> r.followsRedirects,
                        (r, value) -> r.followsRedirects = (boolean) value)
                .property(
                        "uri RequestUri",
                        self,
                        r -> NetTypes.named("System.Uri").accept(r.address.toString()))
                .property("string Host", self, r -> r.address.getAuthority())
                .property("System.Net.WebHeaderCollection Headers", self, r -> r.headers)
                .property(
                        "System.Collections.IList ClientCertificates",
                        self,
                        r -> r.setting(
                                "ClientCertificates",
                                new ListValue(NetTypes.named("System.Collections.ArrayList"), NetTypes.OBJECT)))
                .method("System.IO.Stream GetRequestStream()", self, (r, a) -> r.requestStream())
                .method("System.Net.WebResponse GetResponse()", self, (r, a) -> r.response())
                .method("void Abort()", self, (r, a) -> null);
        header(type, "ContentType", "Content-Type");
        header(type, "Accept", "Accept");
        header(type, "UserAgent", "User-Agent");
        header(type, "Referer", "Referer");
        type.property(
                "long ContentLength",
                self,
                r -> r.setting("ContentLength", -1L),
                (r, value) -> r.settings.put("ContentLength", value));
        for (String setting : new String[] {
            "bool KeepAlive", "bool UseDefaultCredentials", "bool PreAuthenticate", "int ReadWriteTimeout"
        }) {
            String name = setting.substring(setting.indexOf(' ') + 1);
            Object initial = setting.startsWith("bool") ? (Object) name.equals("KeepAlive") : (Object) 300_000;
            type.property(setting, self, r -> r.setting(name, initial), (r, value) -> r.settings.put(name, value));
        }
        for (String name : new String[] {"Credentials", "Proxy", "CookieContainer", "AutomaticDecompression"}) {
            type.property("object " + name, self, r -> r.settings.get(name), (r, value) -> r.settings.put(name, value));
        }
    }

    private static void header(TypeBuilder type, String property, String name) {
        type.property(
                "string " + property,
                WebRequestValue.class,
                r -> r.headers.get(name),
                (r, value) -> r.headers.set(name, (String) value));
    }

    private Object setting(String name, Object initial) {
        return settings.computeIfAbsent(name, unset -> initial);
    }
}
