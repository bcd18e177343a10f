package org.jwsh.values.types;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** What a request or a response carries, held in memory, with its headers. */
class HttpContentValue implements NetTyped {
    private static final Class<HttpContentValue> SELF = HttpContentValue.class;
    private static final String NAMESPACE = "System.Net.Http.";
    private static final String TASK = "System.Threading.Tasks.Task";

    private final String typeName;
    private final HttpHeadersValue headers = new HttpHeadersValue(HttpHeadersValue.Side.CONTENT);
    private final byte[] content;

    /** @param name of the class of content */
    HttpContentValue(String name, byte[] content, String mediaType) {
        this.typeName = NAMESPACE + name;
        this.content = content;
        headers.set("Content-Type", mediaType);
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    HttpHeadersValue headers() {
        return headers;
    }

    byte[] content() {
        return content;
    }

    private String asText() {
        String type = headers.get("Content-Type");
        String named = type == null ? null : MediaTypeValue.parse(type).charSet();
        Charset charset = StandardCharsets.UTF_8;
        try {
            charset = named == null ? charset : Charset.forName(named);
        } catch (IllegalArgumentException unknown) {
            throw Failures.invalidOperation(
                    "The character set provided in ContentType is invalid. Cannot read content as string using an"
                            + " invalid character set.");
        }
        String text = new String(content(), charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static TaskValue done(String type, Object result) {
        return new TaskValue(TASK + type, CompletableFuture.completedFuture(result));
    }

    static void define(TypeBuilder type) {
        type.property("System.Net.Http.Headers.HttpContentHeaders Headers", SELF, HttpContentValue::headers)
                .method(TASK + "[string] ReadAsStringAsync()", SELF, (c, a) -> done("[string]", c.asText()))
                .method(
                        TASK + "[byte[]] ReadAsByteArrayAsync()",
                        SELF,
                        (c, a) -> done("[byte[]]", c.content().clone()))
                .method(
                        TASK + "[System.IO.Stream] ReadAsStreamAsync()",
                        SELF,
                        (c, a) -> done("[System.IO.Stream]", MemoryStreamValue.over(c.content())))
                .method("System.IO.Stream ReadAsStream()", SELF, (c, a) -> MemoryStreamValue.over(c.content()))
                .method(TASK + " CopyToAsync(System.IO.Stream stream)", SELF, (c, a) -> {
                    ((StreamValue) a[0]).output().write(c.content());
                    return done("", null);
                })
                .method(TASK + " LoadIntoBufferAsync()", SELF, (c, a) -> done("", null))
                .method("void Dispose()", SELF, (c, a) -> null);
    }

    static void bytes(TypeBuilder type) {
        String self = NAMESPACE + "ByteArrayContent";
        type.constructor(
                        self + " new(byte[] content)",
                        a -> new HttpContentValue(
                                "ByteArrayContent", (byte[]) Failures.required(a[0], "content"), null))
                .constructor(
                        self + " new(byte[] content, int offset, int count)",
                        a -> new HttpContentValue(
                                "ByteArrayContent",
                                java.util.Arrays.copyOfRange((byte[]) a[0], (int) a[1], (int) a[1] + (int) a[2]),
                                null));
    }

    static void text(TypeBuilder type) {
        String self = NAMESPACE + "StringContent new(string content";
        type.constructor(self + ")", a -> text(a[0], null, "text/plain"))
                .constructor(self + ", System.Text.Encoding encoding)", a -> text(a[0], a[1], "text/plain"))
                .constructor(
                        self + ", System.Text.Encoding encoding, string mediaType)",
                        a -> text(a[0], a[1], (String) a[2]))
                .constructor(
                        self + ", System.Net.Http.Headers.MediaTypeHeaderValue mediaType)",
                        a -> text(a[0], null, a[1].toString()));
    }

    private static HttpContentValue text(Object content, Object encoding, String mediaType) {
        TextEncoding used = encoding == null ? TextEncoding.UTF8_PLAIN : (TextEncoding) encoding;
        String kind = MediaTypeValue.parse(mediaType).charSet() == null
                ? mediaType + "; charset=" + used.webName()
                : mediaType;
        byte[] bytes = ((String) Failures.required(content, "content")).getBytes(used.charset());
        return new HttpContentValue("StringContent", bytes, kind);
    }

    static void form(TypeBuilder type) {
        type.constructor(
                NAMESPACE
                        + "FormUrlEncodedContent new(System.Collections.Generic.IEnumerable[System.Collections.Generic"
                        + ".KeyValuePair[string,string]] nameValueCollection)",
                a -> new HttpContentValue(
                        "FormUrlEncodedContent",
                        pairs(Failures.required(a[0], "nameValueCollection")).getBytes(StandardCharsets.UTF_8),
                        "application/x-www-form-urlencoded"));
    }

    private static String pairs(Object given) {
        if (given instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> pair(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("&"));
        }
        return ListMembers.all(given).stream()
                .map(KeyValuePair.class::cast)
                .map(each -> pair(each.key(), each.value()))
                .collect(Collectors.joining("&"));
    }

    private static String pair(Object name, Object value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(Object text) {
        return text == null ? "" : URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    static void stream(TypeBuilder type) {
        type.constructor(
                NAMESPACE + "StreamContent new(System.IO.Stream content)",
                a -> new HttpContentValue(
                        "StreamContent",
                        ((StreamValue) Failures.required(a[0], "content"))
                                .input()
                                .readAllBytes(),
                        null));
    }

    @Override
    public String toString() {
        return typeName;
    }
}
