package org.jwsh.values.types;

import java.net.URI;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The answer to a {@link WebRequestValue}, held in memory. */
@TypeName("System.Net.HttpWebResponse")
final class WebResponseValue {
    private final String method;
    private final URI address;
    private final WebRequestValue.Answer answer;
    private final WebHeaders headers = new WebHeaders();
    private final MemoryStreamValue content;

    WebResponseValue(String method, URI address, WebRequestValue.Answer answer) {
        this.method = method;
        this.address = address;
        this.answer = answer;
        this.content = MemoryStreamValue.over(answer.body());
        answer.headers().forEach(headers::set);
    }

    private Object status() {
        return ((EnumType) NetTypes.named("System.Net.HttpStatusCode")).of(answer.status());
    }

    int code() {
        return answer.status();
    }

    WebHeaders headers() {
        return headers;
    }

    byte[] bytes() {
        return answer.body();
    }

    /** The usual words for the status. */
    String description() {
        return words(status());
    }

    /** The usual words for a status code. */
    static String words(Object status) {
        String name = status.toString();
        return name.equals("OK") || Character.isDigit(name.charAt(0))
                ? name
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    static void define(TypeBuilder type) {
        Class<WebResponseValue> self = WebResponseValue.class;
        type.property("System.Net.HttpStatusCode StatusCode", self, WebResponseValue::status)
                .property("string StatusDescription", self, WebResponseValue::description)
                .property("System.Net.WebHeaderCollection Headers", self, r -> r.headers)
                .property("string ContentType", self, r -> r.headers.get("Content-Type"))
                .property("string Server", self, r -> r.headers.get("Server"))
                .property("long ContentLength", self, r -> (long) r.answer.body().length)
                .property("string Method", self, r -> r.method)
                .property(
                        "uri ResponseUri",
                        self,
                        r -> NetTypes.named("System.Uri").accept(r.address.toString()))
                .method("System.IO.Stream GetResponseStream()", self, (r, a) -> r.content)
                .method("string GetResponseHeader(string headerName)", self, (r, a) -> {
                    String value = r.headers.get((String) a[0]);
                    return value == null ? "" : value;
                })
                .method("void Close()", self, (r, a) -> null)
                .method("void Dispose()", self, (r, a) -> null);
    }
}
