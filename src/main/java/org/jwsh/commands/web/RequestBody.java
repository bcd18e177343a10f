package org.jwsh.commands.web;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.types.StreamValue;
import org.jwsh.values.xml.XmlNode;

/** Makes the content of requests: of texts, bytes, dictionaries, documents, files and forms. */
final class RequestBody {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RequestParameters request;
    private final Function<String, Path> paths;

    /** @param paths resolves a path that the user gave */
    RequestBody(RequestParameters request, Function<String, Path> paths) {
        this.request = request;
        this.paths = paths;
    }

    /** The content, or null where there is none. */
    HttpEntity entity(String method, String contentType) {
        if (request.inFile != null) {
            File file = paths.apply(request.inFile).toFile();
            return new FileEntity(
                    file, ContentType.parse(contentType == null ? "application/octet-stream" : contentType));
        }
        if (request.form != null) {
            return multipart((Map<?, ?>) PSObject.unwrap(request.form));
        }
        Object body = PSObject.unwrap(request.body);
        if (body == null || method.equals("GET") && body instanceof Map<?, ?>) {
            return null;
        }
        ContentType type = type(method, contentType, body);
        Charset charset = type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
        return switch (body) {
            case Map<?, ?> fields -> new ByteArrayEntity(urlEncoded(fields).getBytes(StandardCharsets.UTF_8), type);
            case XmlNode document -> new ByteArrayEntity(document.outerXml().getBytes(charset), type);
            case byte[] bytes -> new ByteArrayEntity(bytes, type);
            case StreamValue stream -> new InputStreamEntity(stream.input(), type);
            default ->
                new ByteArrayEntity(LanguagePrimitives.toStringInvariant(body).getBytes(charset), type);
        };
    }

    private static ContentType type(String method, String contentType, Object body) {
        if (contentType != null) {
            return ContentType.parseLenient(contentType);
        }
        return body instanceof Map<?, ?> || method.equals("POST") ? ContentType.parse(FORM) : null;
    }

    /** Names and values as a query has them. */
    static String urlEncoded(Map<?, ?> fields) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            text.append(text.isEmpty() ? "" : "&")
                    .append(encode(field.getKey()))
                    .append('=')
                    .append(field.getValue() == null ? "" : encode(field.getValue()));
        }
        return text.toString();
    }

    private static String encode(Object value) {
        return URLEncoder.encode(LanguagePrimitives.toStringInvariant(value), StandardCharsets.UTF_8);
    }

    private HttpEntity multipart(Map<?, ?> fields) {
        MultipartEntityBuilder parts = MultipartEntityBuilder.create()
                .setLaxMode()
                .setContentType(ContentType.create("multipart/form-data"))
                .setCharset(StandardCharsets.UTF_8);
        fields.forEach((name, value) -> addPart(parts, LanguagePrimitives.toStringInvariant(name), value));
        return parts.build();
    }

    private void addPart(MultipartEntityBuilder parts, String name, Object value) {
        Object base = PSObject.unwrap(value);
        Iterator<?> elements = base instanceof String ? null : LanguagePrimitives.enumerator(base);
        if (base instanceof FileSystemInfo file) {
            File content = file.path().toFile();
            parts.addBinaryBody(name, content, ContentType.APPLICATION_OCTET_STREAM, content.getName());
        } else if (elements != null) {
            while (elements.hasNext()) {
                addPart(parts, name, elements.next());
            }
        } else {
            parts.addTextBody(
                    name,
                    LanguagePrimitives.toStringInvariant(value),
                    ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8));
        }
    }
}
