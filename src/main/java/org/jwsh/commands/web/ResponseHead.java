package org.jwsh.commands.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.types.HttpResponseValue;
import org.jwsh.values.types.Version;

/**
 * Status and headers of an answer.
 *
 * @param headers the values by name, names in any case; one array of strings for each
 * @param address where the answer came from, behind all redirections
 */
public record ResponseHead(int status, String reason, Version version, Map<String, Object> headers, URI address) {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;([^,<]*)");
    private static final Pattern RELATION = Pattern.compile("rel\\s*=\\s*\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

    static ResponseHead of(ClassicHttpResponse response, URI address) {
        Map<String, List<String>> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            found.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        Map<String, Object> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        found.forEach((name, values) -> headers.put(name, values.toArray(String[]::new)));
        String given = response.getReasonPhrase();
        String reason = given == null || given.isEmpty() ? StatusPhrase.of(response.getCode()) : given;
        int minor = response.getVersion() == null ? 1 : response.getVersion().getMinor();
        return new ResponseHead(response.getCode(), reason, new Version(1, minor, -1, -1), headers, address);
    }

    /** The first value of a header, or null. */
    String header(String name) {
        return headers.get(name) instanceof String[] values && values.length > 0 ? values[0] : null;
    }

    /** The type of the content in lower case without its parameters, or the empty string. */
    String mediaType() {
        String type = header("Content-Type");
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirection() {
        return List.of(300, 301, 302, 303, 307, 308).contains(status);
    }

    Object statusCode() {
        return ((EnumType) NetTypes.named("System.Net.HttpStatusCode")).of(status);
    }

    /** The same as scripts see it. */
    Object message() {
        return HttpResponseValue.of(status, reason, version, headers, address);
    }

    /** The addresses of the Link header by relation, absolute. */
    Map<String, String> relationLinks() {
        Map<String, String> links = new LinkedHashMap<>();
        if (headers.get("Link") instanceof String[] values) {
            for (String value : values) {
                Matcher link = LINK.matcher(value);
                while (link.find()) {
                    Matcher relation = RELATION.matcher(link.group(2));
                    if (relation.find()) {
                        links.put(
                                relation.group(1),
                                address.resolve(link.group(1)).toString());
                    }
                }
            }
        }
        return links;
    }

    @Override
    public String toString() {
        return "StatusCode: " + status + ", ReasonPhrase: '" + reason + "', Version: " + version;
    }
}
