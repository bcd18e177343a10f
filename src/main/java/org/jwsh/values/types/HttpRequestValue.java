package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A request: its method, its address, its headers and what it carries. */
@TypeName("System.Net.Http.HttpRequestMessage")
final class HttpRequestValue {
    private static final String NEW = "System.Net.Http.HttpRequestMessage new(";

    private HttpMethodValue method;
    private Uri address;
    private HttpContentValue content;
    private Version version = new Version(1, 1, -1, -1);
    private final HttpHeadersValue headers = new HttpHeadersValue(HttpHeadersValue.Side.REQUEST);

    HttpRequestValue(Object method, Object address, Object content) {
        this.method = (HttpMethodValue) method;
        this.address = address == null || address instanceof Uri ? (Uri) address : Uri.parse((String) address, 0);
        this.content = (HttpContentValue) content;
    }

    HttpMethodValue method() {
        return method;
    }

    Uri address() {
        return address;
    }

    /** What is sent, or null. */
    HttpContentValue content() {
        return content;
    }

    HttpHeadersValue headers() {
        return headers;
    }

    static void define(TypeBuilder type) {
        Class<HttpRequestValue> self = HttpRequestValue.class;
        type.constructor(NEW + ")", a -> new HttpRequestValue(HttpMethodValue.GET, null, null))
                .constructor(
                        NEW + "System.Net.Http.HttpMethod method, uri requestUri)",
                        a -> new HttpRequestValue(a[0], a[1], null))
                .constructor(
                        NEW + "System.Net.Http.HttpMethod method, string requestUri)",
                        a -> new HttpRequestValue(a[0], a[1], null))
                .property(
                        "System.Net.Http.HttpMethod Method",
                        self,
                        r -> r.method,
                        (r, v) -> r.method = (HttpMethodValue) v)
                .property("uri RequestUri", self, r -> r.address, (r, v) -> r.address = (Uri) v)
                .property(
                        "System.Net.Http.HttpContent Content",
                        self,
                        r -> r.content,
                        (r, v) -> r.content = (HttpContentValue) v)
                .property("version Version", self, r -> r.version, (r, v) -> r.version = (Version) v)
                .property("System.Net.Http.Headers.HttpRequestHeaders Headers", self, r -> r.headers)
                .method("string ToString()", self, (r, a) -> r.toString())
                .method("void Dispose()", self, (r, a) -> null);
    }

    @Override
    public String toString() {
        return "Method: " + method + ", RequestUri: '" + (address == null ? "<null>" : address) + "', Version: "
                + version + ", Content: " + (content == null ? "<null>" : content) + ", Headers:\n"
                + HttpResponseValue.listed(headers, content);
    }
}
