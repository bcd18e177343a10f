package org.jwsh.values.types;

import java.net.URI;
import java.util.Map;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The answer to a request: its status, its headers and what it carries. */
@TypeName("System.Net.Http.HttpResponseMessage")
public final class HttpResponseValue {
    private static final String SELF = "System.Net.Http.HttpResponseMessage";
    private static final int OK = 200;

    private int status;
    private String reason;
    private HttpContentValue content = new HttpContentValue("EmptyContent", new byte[0], null);
    private HttpRequestValue request;
    private final HttpHeadersValue headers = new HttpHeadersValue(HttpHeadersValue.Side.RESPONSE);
    private Version version = new Version(1, 1, -1, -1);

    private HttpResponseValue(int status) {
        this.status = status;
    }

    /** What a server answered to a request. */
    HttpResponseValue(HttpRequestValue request, WebRequestValue.Answer answer) {
        this(answer.status());
        this.request = request;
        this.content = new HttpContentValue("StreamContent", answer.body(), null);
        answer.headers().forEach((name, value) -> {
            String shown = shown(name);
            (HttpHeadersValue.isOfContent(shown) ? content.headers() : headers).set(shown, value);
        });
    }

    /**
     * An answer whose content was read by others.
     *
     * @param headers an array of strings for each name
     * @param address what was asked for
     */
    public static HttpResponseValue of(
            int status, String reason, Version version, Map<String, Object> headers, URI address) {
        HttpResponseValue made = new HttpResponseValue(status);
        made.reason = reason;
        made.version = version;
        made.request = new HttpRequestValue(HttpMethodValue.GET, address.toString(), null);
        headers.forEach((name, values) -> {
            HttpHeadersValue side = HttpHeadersValue.isOfContent(name) ? made.content.headers() : made.headers;
            for (String value : (String[]) values) {
                side.add(name, value);
            }
        });
        return made;
    }

    /** A header's name as it is usually written: the client gives lower case. */
    private static String shown(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("-")) {
            text.append(text.isEmpty() ? "" : "-").append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
            text.append(word.substring(1));
        }
        return text.toString();
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    HttpContentValue content() {
        return content;
    }

    private Object statusCode() {
        return ((EnumType) NetTypes.named("System.Net.HttpStatusCode")).of(status);
    }

    private String reason() {
        return reason == null ? WebResponseValue.words(statusCode()) : reason;
    }

    HttpResponseValue ensureSuccess() {
        if (!isSuccess()) {
            String words = reason();
            throw NetException.of(
                            "System.Net.Http.HttpRequestException",
                            "Response status code does not indicate success: " + status
                                    + (words == null || words.isEmpty() ? "." : " (" + words + ")."))
                    .with("StatusCode", statusCode());
        }
        return this;
    }

    static void define(TypeBuilder type) {
        Class<HttpResponseValue> self = HttpResponseValue.class;
        type.constructor(SELF + " new()", a -> new HttpResponseValue(OK))
                .constructor(
                        SELF + " new(System.Net.HttpStatusCode statusCode)",
                        a -> new HttpResponseValue(Enums.number(a[0])))
                .property(
                        "System.Net.HttpStatusCode StatusCode",
                        self,
                        HttpResponseValue::statusCode,
                        (r, v) -> r.status = Enums.number(v))
                .property("string ReasonPhrase", self, HttpResponseValue::reason, (r, v) -> r.reason = (String) v)
                .property("bool IsSuccessStatusCode", self, HttpResponseValue::isSuccess)
                .property(
                        "System.Net.Http.HttpContent Content",
                        self,
                        r -> r.content,
                        (r, v) -> r.content = (HttpContentValue) v)
                .property("version Version", self, r -> r.version, (r, v) -> r.version = (Version) v)
                .property("System.Net.Http.Headers.HttpResponseHeaders Headers", self, r -> r.headers)
                .property(
                        "System.Net.Http.HttpRequestMessage RequestMessage",
                        self,
                        r -> r.request,
                        (r, v) -> r.request = (HttpRequestValue) v)
                .method(SELF + " EnsureSuccessStatusCode()", self, (r, a) -> r.ensureSuccess())
                .method("string ToString()", self, (r, a) -> r.toString())
                .method("void Dispose()", self, (r, a) -> null);
    }

    /** The headers of a message and of its content, in braces. */
    static String listed(HttpHeadersValue headers, HttpContentValue content) {
        StringBuilder text = new StringBuilder("{\n");
        append(text, headers.joined());
        if (content != null) {
            append(text, content.headers().joined());
        }
        return text.append('}').toString();
    }

    private static void append(StringBuilder text, Map<String, String> headers) {
        headers.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
    }

    @Override
    public String toString() {
        return "StatusCode: " + status + ", ReasonPhrase: '" + (reason() == null ? "<null>" : reason()) + "', Version: "
                + version + ", Content: " + content + ", Headers:\n" + listed(headers, content);
    }
}
