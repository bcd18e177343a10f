package org.jwsh.values.types;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jwsh.values.TypeBuilder;

/** A content of several ones, parted by a boundary. */
final class MultipartValue extends HttpContentValue {
    private static final String FORM = "System.Net.Http.MultipartFormDataContent";
    private static final String MIXED = "System.Net.Http.MultipartContent";

    private final String boundary;
    private final List<HttpContentValue> parts = new ArrayList<>();

    private MultipartValue(String name, String subtype, String boundary) {
        super(name, new byte[0], "multipart/" + subtype + "; boundary=\"" + boundary + "\"");
        this.boundary = boundary;
    }

    private static String newBoundary() {
        return UUID.randomUUID().toString();
    }

    private Object add(HttpContentValue part, String name, String fileName) {
        if (name != null && part.headers().get("Content-Disposition") == null) {
            part.headers()
                    .set(
                            "Content-Disposition",
                            "form-data; name=" + name + (fileName == null ? "" : "; filename=" + fileName));
        }
        parts.add(part);
        return null;
    }

    @Override
    byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String separator = "--" + boundary + "\r\n";
        for (HttpContentValue part : parts) {
            StringBuilder head = new StringBuilder(separator);
            part.headers()
                    .joined()
                    .forEach((name, value) ->
                            head.append(name).append(": ").append(value).append("\r\n"));
            out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(part.content());
            separator = "\r\n--" + boundary + "\r\n";
        }
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    static void mixed(TypeBuilder type) {
        type.constructor(MIXED + " new()", a -> new MultipartValue("MultipartContent", "mixed", newBoundary()))
                .constructor(
                        MIXED + " new(string subtype)",
                        a -> new MultipartValue("MultipartContent", (String) a[0], newBoundary()))
                .constructor(
                        MIXED + " new(string subtype, string boundary)",
                        a -> new MultipartValue("MultipartContent", (String) a[0], (String) a[1]))
                .method(
                        "void Add(System.Net.Http.HttpContent content)",
                        MultipartValue.class,
                        (m, a) -> m.add((HttpContentValue) a[0], null, null));
    }

    static void form(TypeBuilder type) {
        String add = "void Add(System.Net.Http.HttpContent content";
        type.constructor(
                        FORM + " new()",
                        a -> new MultipartValue("MultipartFormDataContent", "form-data", newBoundary()))
                .constructor(
                        FORM + " new(string boundary)",
                        a -> new MultipartValue("MultipartFormDataContent", "form-data", (String) a[0]))
                .method(add + ")", MultipartValue.class, (m, a) -> m.add((HttpContentValue) a[0], null, null))
                .method(
                        add + ", string name)",
                        MultipartValue.class,
                        (m, a) -> m.add((HttpContentValue) a[0], (String) a[1], null))
                .method(
                        add + ", string name, string fileName)",
                        MultipartValue.class,
                        (m, a) -> m.add((HttpContentValue) a[0], (String) a[1], (String) a[2]));
    }
}
