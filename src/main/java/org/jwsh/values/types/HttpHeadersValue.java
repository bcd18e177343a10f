package org.jwsh.values.types;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

/** The headers of a request, of a response or of a content, each with one or more values; enumerated as pairs of both. */
final class HttpHeadersValue extends AbstractList<Object> implements NetTyped {
    private static final Class<HttpHeadersValue> SELF = HttpHeadersValue.class;
    private static final String NAMESPACE = "System.Net.Http.Headers.";
    private static final String VALUES = "System.Collections.Generic.IEnumerable[string]";
    private static final List<String> OF_CONTENT = List.of(
            "Allow",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Length",
            "Content-Location",
            "Content-MD5",
            "Content-Range",
            "Content-Type",
            "Expires",
            "Last-Modified");

    /** Whose headers they are. */
    enum Side {
        REQUEST("HttpRequestHeaders"),
        RESPONSE("HttpResponseHeaders"),
        CONTENT("HttpContentHeaders");

        private final String typeName;

        Side(String typeName) {
            this.typeName = typeName;
        }
    }

    private final Side side;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> names = new LinkedHashMap<>();

    HttpHeadersValue(Side side) {
        this.side = side;
    }

    /** Whether a header speaks of the content. */
    static boolean isOfContent(String name) {
        return OF_CONTENT.stream().anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public NetType netType() {
        return NetTypes.named(NAMESPACE + side.typeName);
    }

    Object add(String name, String value) {
        names.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), name);
        headers.computeIfAbsent(name, unknown -> new ArrayList<>()).add(value);
        return null;
    }

    private Object addChecked(String name, List<Object> values) {
        if (name == null || name.isEmpty()) {
            throw Failures.argument("The value cannot be null or empty.", "name");
        }
        if (name.chars().anyMatch(c -> c <= ' ' || "()<>@,;:\\\"/[]?={}".indexOf(c) >= 0)) {
            throw Failures.format("The header name '" + name + "' has an invalid format.");
        }
        if (side == Side.CONTENT ? isOfRequest(name) : isOfContent(name)) {
            throw Failures.invalidOperation("Misused header name, '" + name
                    + "'. Make sure request headers are used with HttpRequestMessage, response headers with"
                    + " HttpResponseMessage, and content headers with HttpContent objects.");
        }
        values.forEach(value -> add(name, LanguagePrimitives.toStringInvariant(value)));
        return null;
    }

    private static boolean isOfRequest(String name) {
        return Stream.of("Accept", "Authorization", "Host", "User-Agent", "Referer")
                .anyMatch(name::equalsIgnoreCase);
    }

    /** Sets a header in place of what it was; null takes it away. */
    void set(String name, String value) {
        remove(name);
        if (value != null) {
            add(name, value);
        }
    }

    private boolean remove(String name) {
        names.remove(name.toLowerCase(java.util.Locale.ROOT));
        return headers.remove(name) != null;
    }

    /** The values of a header in one, or null. */
    String get(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : String.join(name.equalsIgnoreCase("User-Agent") ? " " : ", ", values);
    }

    /** All headers, the values of each in one. */
    Map<String, String> joined() {
        Map<String, String> all = new LinkedHashMap<>();
        names.values().forEach(name -> all.put(name, get(name)));
        return all;
    }

    private Object[] values(String name) {
        List<String> values = headers.get(name);
        if (values == null) {
            throw Failures.invalidOperation("The given header was not found.");
        }
        return values.toArray(String[]::new);
    }

    private boolean tryValues(String name, Reference values) {
        values.set(headers.containsKey(name) ? values(name) : null);
        return headers.containsKey(name);
    }

    @Override
    public Object get(int index) {
        String name = List.copyOf(names.values()).get(index);
        NetType pair = NetTypes.named("System.Collections.Generic.KeyValuePair[string," + VALUES + "]");
        return new KeyValuePair(pair, name, values(name));
    }

    @Override
    public int size() {
        return names.size();
    }

    static void define(TypeBuilder type) {
        type.method(
                        "void Add(string name, string value)",
                        SELF,
                        (h, a) -> h.addChecked((String) a[0], java.util.Collections.singletonList(a[1])))
                .method(
                        "void Add(string name, " + VALUES + " values)",
                        SELF,
                        (h, a) -> h.addChecked((String) a[0], ListMembers.all(a[1])))
                .method("bool TryAddWithoutValidation(string name, string value)", SELF, (h, a) -> {
                    h.add((String) a[0], (String) a[1]);
                    return true;
                })
                .method("bool Remove(string name)", SELF, (h, a) -> h.remove((String) a[0]))
                .method("bool Contains(string name)", SELF, (h, a) -> h.headers.containsKey(a[0]))
                .method("void Clear()", SELF, (h, a) -> {
                    h.headers.clear();
                    h.names.clear();
                    return null;
                })
                .method(VALUES + " GetValues(string name)", SELF, (h, a) -> h.values((String) a[0]))
                .method(
                        "bool TryGetValues(string name, [ref] " + VALUES + " values)",
                        SELF,
                        (h, a) -> h.tryValues((String) a[0], (Reference) a[1]))
                .method("string ToString()", SELF, (h, a) -> h.toString());
    }

    static void request(TypeBuilder type) {
        type.property(
                NAMESPACE + "AuthenticationHeaderValue Authorization",
                SELF,
                h -> h.get("Authorization") == null ? null : AuthenticationValue.parse(h.get("Authorization")),
                (h, v) -> h.set("Authorization", v == null ? null : v.toString()));
        text(type, "Host", "Host");
        text(type, "From", "From");
        address(type, "Referrer", "Referer");
        for (String list : new String[] {
            "Accept", "AcceptCharset", "AcceptEncoding", "AcceptLanguage", "Connection", "IfMatch", "UserAgent", "Via"
        }) {
            String name = list.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            type.property("System.Object " + list, SELF, h -> new HeaderList(h, name));
        }
    }

    static void response(TypeBuilder type) {
        address(type, "Location", "Location");
        text(type, "ETag", "ETag");
        for (String list : new String[] {"Server", "WwwAuthenticate", "Vary", "Via", "Connection"}) {
            String name = list.equals("WwwAuthenticate") ? "WWW-Authenticate" : list;
            type.property("System.Object " + list, SELF, h -> new HeaderList(h, name));
        }
    }

    static void content(TypeBuilder type) {
        type.property(
                        NAMESPACE + "MediaTypeHeaderValue ContentType",
                        SELF,
                        h -> h.get("Content-Type") == null ? null : MediaTypeValue.parse(h.get("Content-Type")),
                        (h, v) -> h.set("Content-Type", v == null ? null : v.toString()))
                .property(
                        "System.Nullable[long] ContentLength",
                        SELF,
                        h -> h.get("Content-Length") == null ? null : Long.valueOf(h.get("Content-Length")),
                        (h, v) -> h.set("Content-Length", v == null ? null : v.toString()));
        text(type, "ContentDisposition", "Content-Disposition");
        for (String list : new String[] {"ContentEncoding", "ContentLanguage", "Allow"}) {
            type.property(
                    "System.Object " + list, SELF, h -> new HeaderList(h, list.replaceAll("(?<=[a-z])(?=[A-Z])", "-")));
        }
    }

    private static void text(TypeBuilder type, String property, String name) {
        type.property("string " + property, SELF, h -> h.get(name), (h, v) -> h.set(name, (String) v));
    }

    private static void address(TypeBuilder type, String property, String name) {
        type.property(
                "uri " + property,
                SELF,
                h -> h.get(name) == null ? null : Uri.parse(h.get(name), 0),
                (h, v) -> h.set(name, v == null ? null : v.toString()));
    }

    /** The values of one header, as a list that the header changes with. */
    @org.jwsh.values.TypeName("System.Net.Http.Headers.HttpHeaderValueCollection")
    static final class HeaderList extends AbstractList<Object> {
        private final HttpHeadersValue headers;
        private final String name;

        private HeaderList(HttpHeadersValue headers, String name) {
            this.headers = headers;
            this.name = name;
        }

        private List<String> values() {
            return headers.headers.getOrDefault(name, List.of());
        }

        @Override
        public Object get(int index) {
            return values().get(index);
        }

        @Override
        public int size() {
            return values().size();
        }

        static void define(TypeBuilder type) {
            Class<HeaderList> self = HeaderList.class;
            type.property("int Count", self, HeaderList::size)
                    .method("void Add(System.Object item)", self, (l, a) -> l.headers.add(l.name, a[0].toString()))
                    .method("void ParseAdd(string input)", self, (l, a) -> l.headers.add(l.name, (String) a[0]))
                    .method("bool TryParseAdd(string input)", self, (l, a) -> {
                        l.headers.add(l.name, (String) a[0]);
                        return true;
                    })
                    .method(
                            "bool Contains(System.Object item)",
                            self,
                            (l, a) -> l.values().contains(a[0].toString()))
                    .method("void Clear()", self, (l, a) -> {
                        l.headers.remove(l.name);
                        return null;
                    })
                    .method("string ToString()", self, (l, a) -> l.toString());
        }

        @Override
        public String toString() {
            return size() == 0 ? "" : headers.get(name);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        joined().forEach((name, value) ->
                text.append(name).append(": ").append(value).append('\n'));
        return text.toString();
    }
}
