package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeName;

/** A uniform resource identifier, absolute or relative; what it was made of is kept. */
@TypeName("System.Uri")
public final class Uri {
    private static final Pattern PARTS = Pattern.compile(
            "([A-Za-z][A-Za-z0-9+.-]*):(?://(?:([^@/?#]*)@)?(\\[[^\\]]*\\]|[^:/?#]*)(?::(\\d*))?)?([^?#]*)(\\?[^#]*)?(#.*)?");

    private final String original;
    private final String scheme;
    private final String userInfo;
    private final String host;
    private final int port;
    private final String path;
    private final String query;
    private final String fragment;

    private Uri(String original, Matcher parts) {
        this.original = original;
        boolean absolute = parts != null;
        this.scheme = absolute ? parts.group(1).toLowerCase(Locale.ROOT) : null;
        this.userInfo = absolute ? orEmpty(parts.group(2)) : "";
        this.host = absolute ? orEmpty(parts.group(3)).toLowerCase(Locale.ROOT) : "";
        String given = absolute ? orEmpty(parts.group(4)) : "";
        this.port = given.isEmpty() ? defaultPort() : Integer.parseInt(given);
        String rawPath = absolute ? escape(orEmpty(parts.group(5))) : original;
        this.path = absolute && rawPath.isEmpty() && !host.isEmpty() ? "/" : rawPath;
        this.query = absolute ? escape(orEmpty(parts.group(6))) : "";
        this.fragment = absolute ? escape(orEmpty(parts.group(7))) : "";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Escapes what may not stand in an address, leaving escapes alone. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 128 && c > 32 && "\"<>\\^`{|}".indexOf(c) < 0) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(b));
                }
            }
        });
        return escaped.toString();
    }

    /**
     * Reads an address.
     *
     * @param kind the number of a {@code UriKind}: 0 either, 1 absolute, 2 relative
     * @throws NetException of type UriFormatException
     */
    public static Uri parse(String text, int kind) {
        Failures.required(text, "uriString");
        if (kind == 1 && text.isEmpty()) {
            throw malformed("Invalid URI: The URI is empty.");
        }
        String trimmed = text.strip();
        Matcher parts = PARTS.matcher(trimmed);
        if (kind != 2 && trimmed.startsWith("/") && kind == 1) {
            return parse("file://" + trimmed, 1);
        }
        boolean absolute = kind != 2 && parts.matches();
        if (!absolute && kind == 1) {
            throw malformed("Invalid URI: The format of the URI could not be determined.");
        }
        if (absolute
                && orEmpty(parts.group(3)).isEmpty()
                && parts.group(1).toLowerCase(Locale.ROOT).startsWith("http")) {
            throw malformed("Invalid URI: The hostname could not be parsed.");
        }
        return new Uri(trimmed, absolute ? parts : null);
    }

    private static NetException malformed(String message) {
        return NetException.of("System.UriFormatException", message);
    }

    private int defaultPort() {
        return switch (scheme == null ? "" : scheme) {
            case "http", "ws" -> 80;
            case "https", "wss" -> 443;
            case "ftp" -> 21;
            case "ldap" -> 389;
            default -> -1;
        };
    }

    private String authority() {
        return port == defaultPort() || port < 0 ? host : host + ":" + port;
    }

    /** Whether it names a scheme. */
    boolean isAbsolute() {
        return scheme != null;
    }

    String absolute() {
        String user = userInfo.isEmpty() ? "" : userInfo + "@";
        boolean hierarchical = !host.isEmpty() || scheme.equals("file");
        return scheme + (hierarchical ? "://" + user + authority() : ":") + path + query + fragment;
    }

    private <T> T absoluteOnly(T value) {
        if (scheme == null) {
            throw Failures.invalidOperation("This operation is not supported for a relative URI.");
        }
        return value;
    }

    private String[] segments() {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                segments.add(path.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < path.length()) {
            segments.add(path.substring(start));
        }
        return segments.toArray(String[]::new);
    }

    private Uri resolve(String relative) {
        return parse(java.net.URI.create(absolute()).resolve(escape(relative)).toString(), 1);
    }

    /** The type: strings convert to addresses of either kind. */
    static final class Definition implements TypeDefinition {
        @Override
        public void define(TypeBuilder type) {
            Uri.define(type);
        }

        @Override
        public Object accept(Object value) {
            return value instanceof String text ? parse(text, 0) : null;
        }
    }

    private static Object hostNameType(Uri uri) {
        String name = uri.host;
        String kind = name == null || name.isEmpty()
                ? "Basic"
                : name.matches("\\d+(\\.\\d+){3}") ? "IPv4" : name.startsWith("[") ? "IPv6" : "Dns";
        return Enums.value("System.UriHostNameType", kind);
    }

    private static void define(TypeBuilder type) {
        Class<Uri> self = Uri.class;
        type.constructor("uri new(string uriString)", a -> parse((String) a[0], 1))
                .constructor(
                        "uri new(string uriString, System.UriKind uriKind)",
                        a -> parse((String) a[0], Enums.number(a[1])))
                .constructor("uri new(uri baseUri, string relativeUri)", a -> ((Uri) a[0]).resolve((String) a[1]))
                .constructor("uri new(uri baseUri, uri relativeUri)", a -> ((Uri) a[0]).resolve(((Uri) a[1]).original))
                .property("string AbsolutePath", self, u -> u.absoluteOnly(u.path))
                .property("string AbsoluteUri", self, u -> u.absoluteOnly(u.scheme == null ? null : u.absolute()))
                .property("string LocalPath", self, u -> u.absoluteOnly(unescape(u.path)))
                .property("string Authority", self, u -> u.absoluteOnly(u.authority()))
                .property("System.UriHostNameType HostNameType", self, Uri::hostNameType)
                .property("bool IsDefaultPort", self, u -> u.absoluteOnly(u.port == u.defaultPort()))
                .property("bool IsFile", self, u -> u.absoluteOnly("file".equals(u.scheme)))
                .property(
                        "bool IsLoopback",
                        self,
                        u -> u.absoluteOnly(u.host.equals("localhost") || u.host.equals("127.0.0.1")))
                .property("string PathAndQuery", self, u -> u.absoluteOnly(u.path + u.query))
                .property("string[] Segments", self, u -> u.absoluteOnly(u.segments()))
                .property("bool IsUnc", self, u -> u.absoluteOnly(false))
                .property("string Host", self, u -> u.absoluteOnly(u.host))
                .property("int Port", self, u -> u.absoluteOnly(u.port))
                .property("string Query", self, u -> u.absoluteOnly(u.query))
                .property("string Fragment", self, u -> u.absoluteOnly(u.fragment))
                .property("string Scheme", self, u -> u.absoluteOnly(u.scheme))
                .property("string OriginalString", self, u -> u.original)
                .property("string DnsSafeHost", self, u -> u.absoluteOnly(u.host))
                .property("string IdnHost", self, u -> u.absoluteOnly(u.host))
                .property("bool IsAbsoluteUri", self, u -> u.scheme != null)
                .property("bool UserEscaped", self, u -> false)
                .property("string UserInfo", self, u -> u.absoluteOnly(u.userInfo))
                .method("string ToString()", self, (u, a) -> u.toString())
                .method("bool Equals(System.Object comparand)", self, (u, a) -> u.equals(a[0]))
                .property(
                        "System.UriHostNameType HostNameType",
                        self,
                        u -> u.absoluteOnly(Enums.value("System.UriHostNameType", hostNameType(u.host))))
                .method("string GetLeftPart(System.UriPartial part)", self, (u, a) -> u.left(a[0].toString()))
                .method("bool IsBaseOf(uri uri)", self, (u, a) -> u.isBaseOf((Uri) a[0]))
                .method(
                        "bool IsWellFormedOriginalString()",
                        self,
                        (u, a) -> escape(u.original).equals(u.original))
                .method(
                        "string GetComponents(System.UriComponents components, System.UriFormat format)",
                        self,
                        (u, a) -> u.components(a[0].toString()))
                .method(
                        "uri MakeRelativeUri(uri uri)",
                        self,
                        (u, a) -> parse(
                                java.net
                                        .URI
                                        .create(u.absolute())
                                        .relativize(java.net.URI.create(((Uri) a[0]).absolute()))
                                        .toString(),
                                0));
        defineStatics(type);
    }

    private static String hostNameType(String host) {
        IPAddress address = IPAddress.find(host.replaceAll("[\\[\\]]", ""));
        return host.isEmpty()
                ? "Basic"
                : address == null ? "Dns" : address.toString().indexOf(':') < 0 ? "IPv4" : "IPv6";
    }

    private String left(String part) {
        absoluteOnly(scheme);
        String head = scheme + (host.isEmpty() && !scheme.equals("file") ? ":" : "://");
        String user = userInfo.isEmpty() ? "" : userInfo + "@";
        return switch (part) {
            case "Scheme" -> head;
            case "Authority" -> head + user + authority();
            case "Path" -> head + user + authority() + path;
            default -> head + user + authority() + path + query;
        };
    }

    private boolean isBaseOf(Uri other) {
        String folder = left("Path");
        return other.scheme == null || other.absolute().startsWith(folder.substring(0, folder.lastIndexOf('/') + 1));
    }

    private String components(String wanted) {
        return switch (wanted) {
            case "Scheme" -> scheme;
            case "Host", "NormalizedHost" -> host;
            case "Port" -> port == defaultPort() ? "" : String.valueOf(port);
            case "StrongPort" -> String.valueOf(port);
            case "Path" -> path.startsWith("/") ? path.substring(1) : path;
            case "Query" -> query.isEmpty() ? "" : query.substring(1);
            case "Fragment" -> fragment.isEmpty() ? "" : fragment.substring(1);
            case "UserInfo" -> userInfo;
            case "PathAndQuery" -> path + query;
            case "SchemeAndServer" -> scheme + "://" + authority();
            case "HostAndPort" -> host + ":" + port;
            case "HttpRequestUrl" -> scheme + "://" + authority() + path + query;
            default -> absolute();
        };
    }

    /** The parts as {@code UriBuilder} takes them apart. */
    String scheme() {
        return absoluteOnly(scheme);
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String path() {
        return path;
    }

    String query() {
        return query;
    }

    String fragment() {
        return fragment;
    }

    String userInfo() {
        return userInfo;
    }

    private static void defineStatics(TypeBuilder type) {
        for (String name : new String[] {"File", "Ftp", "Http", "Https", "Mailto", "Ws", "Wss"}) {
            type.staticProperty("string UriScheme" + name, () -> name.toLowerCase(Locale.ROOT));
        }
        type.staticProperty("string SchemeDelimiter", () -> "://")
                .staticMethod(
                        "static bool CheckSchemeName(string schemeName)",
                        a -> a[0] != null && ((String) a[0]).matches("[A-Za-z][A-Za-z0-9+.-]*"))
                .staticMethod(
                        "static System.UriHostNameType CheckHostName(string name)",
                        a -> Enums.value(
                                "System.UriHostNameType",
                                a[0] == null || !((String) a[0]).matches("[A-Za-z0-9_.:\\[\\]-]+")
                                        ? "Unknown"
                                        : hostNameType((String) a[0])))
                .staticMethod("static string HexEscape(char character)", a -> "%%%02X".formatted((int) (char) a[0]))
                .staticMethod(
                        "static bool IsHexDigit(char character)",
                        a -> Character.digit((char) a[0], 16) >= 0 && (char) a[0] < 128);
        type.staticMethod("static string EscapeDataString(string stringToEscape)", a -> escapeData((String) a[0]))
                .staticMethod("static string EscapeUriString(string stringToEscape)", a -> escape((String) a[0]))
                .staticMethod("static string UnescapeDataString(string stringToUnescape)", a -> unescape((String) a[0]))
                .staticMethod("static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)", a -> {
                    String text = (String) a[0];
                    boolean clean = text != null && escape(text).equals(text);
                    return clean
                            && (Enums.number(a[1]) != 1 || PARTS.matcher(text).matches());
                })
                .staticMethod(
                        "static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)", a -> {
                            try {
                                ((Reference) a[2]).set(parse((String) a[0], Enums.number(a[1])));
                                return true;
                            } catch (NetException notOne) {
                                ((Reference) a[2]).set(null);
                                return false;
                            }
                        });
    }

    private static String escapeData(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String unescape(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uri uri && uri.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return scheme == null ? original : absolute().replace("%20", " ");
    }
}
