package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The parts of an address, each to be changed. */
@TypeName("System.UriBuilder")
final class UriBuilderValue {
    private String scheme = "http";
    private String host = "localhost";
    private static final int HIGHEST_PORT = 65535;

    private int port = -1;
    private String path = "/";
    private String query = "";
    private String fragment = "";
    private String userName = "";
    private String password = "";

    private static UriBuilderValue of(Uri uri) {
        UriBuilderValue made = new UriBuilderValue();
        made.scheme = uri.scheme();
        made.host = uri.host();
        made.port = uri.port();
        made.path = uri.path().isEmpty() ? "/" : uri.path();
        made.query = uri.query();
        made.fragment = uri.fragment();
        String user = uri.userInfo();
        int colon = user.indexOf(':');
        made.userName = colon < 0 ? user : user.substring(0, colon);
        made.password = colon < 0 ? "" : user.substring(colon + 1);
        return made;
    }

    private static UriBuilderValue of(String text) {
        String whole = Failures.required(text, "uri");
        return of(Uri.parse(whole.contains("://") || whole.startsWith("mailto:") ? whole : "http://" + whole, 1));
    }

    private static UriBuilderValue of(Object[] a) {
        UriBuilderValue made = new UriBuilderValue();
        made.scheme = ((String) a[0]).toLowerCase(java.util.Locale.ROOT);
        made.host = (String) a[1];
        if (a.length > 2) {
            made.port((int) a[2]);
        }
        if (a.length > 3) {
            made.path = rooted((String) a[3]);
        }
        if (a.length > 4) {
            String extra = (String) a[4];
            made.query = extra.startsWith("?") ? extra : "";
            made.fragment = extra.startsWith("#") ? extra : "";
        }
        return made;
    }

    private void port(int number) {
        if (number < -1) {
            throw Failures.outOfRange(
                    "value ('" + number + "') must be greater than or equal to '-1'.", "value", number);
        }
        if (number > HIGHEST_PORT) {
            throw Failures.outOfRange(
                    "value ('" + number + "') must be less than or equal to '" + HIGHEST_PORT + "'.", "value", number);
        }
        port = number;
    }

    private static String rooted(String text) {
        return text == null || text.isEmpty() ? "/" : text.startsWith("/") ? text : "/" + text;
    }

    private static String marked(String text, char mark) {
        return text == null || text.isEmpty() ? "" : text.charAt(0) == mark ? text : mark + text;
    }

    static void define(TypeBuilder type) {
        Class<UriBuilderValue> self = UriBuilderValue.class;
        String own = "System.UriBuilder new(";
        String parts = own + "string schemeName, string hostName";
        type.constructor(own + ")", a -> new UriBuilderValue())
                .constructor(own + "string uri)", a -> of((String) a[0]))
                .constructor(own + "uri uri)", a -> of((Uri) Failures.required(a[0], "uri")))
                .constructor(parts + ")", UriBuilderValue::of)
                .constructor(parts + ", int portNumber)", UriBuilderValue::of)
                .constructor(parts + ", int port, string pathValue)", UriBuilderValue::of)
                .constructor(parts + ", int port, string path, string extraValue)", UriBuilderValue::of);
        type.property(
                        "string Scheme",
                        self,
                        b -> b.scheme,
                        (b, v) -> b.scheme = ((String) v).toLowerCase(java.util.Locale.ROOT))
                .property("string UserName", self, b -> b.userName, (b, v) -> b.userName = (String) v)
                .property("string Password", self, b -> b.password, (b, v) -> b.password = (String) v)
                .property("string Host", self, b -> b.host, (b, v) -> b.host = (String) v)
                .property("int Port", self, b -> b.port, (b, v) -> b.port((int) v))
                .property("string Path", self, b -> b.path, (b, v) -> b.path = rooted(Uri.escape((String) v)))
                .property("string Query", self, b -> b.query, (b, v) -> b.query = marked((String) v, '?'))
                .property("string Fragment", self, b -> b.fragment, (b, v) -> b.fragment = marked((String) v, '#'))
                .property("uri Uri", self, b -> Uri.parse(b.toString(), 1))
                .method("string ToString()", self, (b, a) -> b.toString());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(scheme).append("://");
        if (!userName.isEmpty()) {
            text.append(userName)
                    .append(password.isEmpty() ? "" : ":" + password)
                    .append('@');
        }
        text.append(host);
        if (port >= 0) {
            text.append(':').append(port);
        }
        return text.append(path).append(query).append(fragment).toString();
    }
}
