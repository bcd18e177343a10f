package org.jwsh.commands.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.time.DateTime;

/** The .NET types of web sessions, cookies and answers. */
public final class WebTypes {
    private static final String COMMANDS = "Microsoft.PowerShell.Commands.";

    private static final Map<String, TypeSpec> ALL = Stream.of(
                    TypeSpec.ofClass(COMMANDS + "WebRequestSession", WebRequestSession.class, () -> WebTypes::session),
                    TypeSpec.ofClass("System.Net.CookieContainer", CookieContainer.class, () -> WebTypes::cookies),
                    TypeSpec.ofClass("System.Net.Cookie", CookieContainer.WebCookie.class, () -> WebTypes::cookie),
                    TypeSpec.ofClass(COMMANDS + "WebResponseObject", WebResponse.class, () -> WebTypes::response),
                    TypeSpec.ofClass(
                                    COMMANDS + "BasicHtmlWebResponseObject",
                                    WebResponse.OfText.class,
                                    () -> WebTypes::textResponse)
                            .extending(COMMANDS + "WebResponseObject"))
            .collect(Collectors.toMap(type -> CaseFolding.fold(type.fullName()), type -> type));

    private WebTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        ALL.values().forEach(ModuleTypes::add);
        ModuleTypes.addException(COMMANDS + "HttpResponseException", "System.Net.Http.HttpRequestException");
    }

    /** The type of a name, which is known from now on; null where it is none of these. */
    public static TypeSpec byName(String folded) {
        TypeSpec found = ALL.get(folded);
        if (found != null) {
            register();
        }
        return found;
    }

    private static void session(TypeBuilder type) {
        type.constructor(COMMANDS + "WebRequestSession new()", a -> new WebRequestSession())
                .property("System.Object Headers", WebRequestSession.class, WebRequestSession::headers)
                .property("System.Net.CookieContainer Cookies", WebRequestSession.class, WebRequestSession::cookies)
                .property(
                        "bool UseDefaultCredentials",
                        WebRequestSession.class,
                        WebRequestSession::useDefaultCredentials,
                        (s, v) -> s.useDefaultCredentials((Boolean) v))
                .property(
                        "System.Object Credentials",
                        WebRequestSession.class,
                        WebRequestSession::credentials,
                        (s, v) -> s.credentials((PSCredential) v))
                .property(
                        "string UserAgent",
                        WebRequestSession.class,
                        WebRequestSession::userAgent,
                        (s, v) -> s.userAgent((String) v))
                .property(
                        "int MaximumRedirection",
                        WebRequestSession.class,
                        WebRequestSession::maximumRedirection,
                        (s, v) -> s.maximumRedirection((int) v))
                .property(
                        "int MaximumRetryCount",
                        WebRequestSession.class,
                        WebRequestSession::maximumRetryCount,
                        (s, v) -> s.maximumRetryCount((int) v))
                .property(
                        "int RetryIntervalInSeconds",
                        WebRequestSession.class,
                        WebRequestSession::retryIntervalInSeconds,
                        (s, v) -> s.retryIntervalInSeconds((int) v));
    }

    private static void cookies(TypeBuilder type) {
        type.constructor("System.Net.CookieContainer new()", a -> new CookieContainer())
                .property("int Count", CookieContainer.class, CookieContainer::count)
                .method("void Add(System.Net.Cookie cookie)", CookieContainer.class, (c, a) -> {
                    c.add((CookieContainer.WebCookie) a[0]);
                    return null;
                })
                .method("void Add(uri uri, System.Net.Cookie cookie)", CookieContainer.class, (c, a) -> {
                    CookieContainer.WebCookie cookie = (CookieContainer.WebCookie) a[1];
                    if (cookie.domain().isEmpty()) {
                        cookie.domain(java.net.URI.create(a[0].toString()).getHost());
                    }
                    c.add(cookie);
                    return null;
                })
                .method(
                        "System.Object GetAllCookies()",
                        CookieContainer.class,
                        (c, a) -> c.all().toArray())
                .method(
                        "System.Object GetCookies(uri uri)",
                        CookieContainer.class,
                        (c, a) -> sentTo(c, a[0]).toArray())
                .method(
                        "string GetCookieHeader(uri uri)",
                        CookieContainer.class,
                        (c, a) -> sentTo(c, a[0]).stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    private static List<?> sentTo(CookieContainer cookies, Object address) {
        java.net.URI uri = java.net.URI.create(address.toString());
        String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
        return cookies.of(uri.getHost(), path, "https".equals(uri.getScheme()));
    }

    private static void cookie(TypeBuilder type) {
        Class<CookieContainer.WebCookie> self = CookieContainer.WebCookie.class;
        type.constructor(
                        "System.Net.Cookie new(string name, string value)",
                        a -> new CookieContainer.WebCookie((String) a[0], (String) a[1], null, null))
                .constructor(
                        "System.Net.Cookie new(string name, string value, string path)",
                        a -> new CookieContainer.WebCookie((String) a[0], (String) a[1], (String) a[2], null))
                .constructor(
                        "System.Net.Cookie new(string name, string value, string path, string domain)",
                        a -> new CookieContainer.WebCookie((String) a[0], (String) a[1], (String) a[2], (String) a[3]))
                .property("string Name", self, CookieContainer.WebCookie::name)
                .property("string Value", self, CookieContainer.WebCookie::value, (c, v) -> c.value((String) v))
                .property("string Path", self, CookieContainer.WebCookie::path, (c, v) -> c.path((String) v))
                .property("string Domain", self, CookieContainer.WebCookie::domain, (c, v) -> c.domain((String) v))
                .property("bool Secure", self, CookieContainer.WebCookie::secure, (c, v) -> c.secure((Boolean) v))
                .property("datetime Expires", self, c -> date(c.expires()));
    }

    private static Object date(Instant instant) {
        return instant == null ? DateTime.MIN_VALUE : DateTime.of(instant, DateTime.Kind.Local);
    }

    private static void response(TypeBuilder type) {
        type.property("int StatusCode", WebResponse.class, r -> r.head().status())
                .property(
                        "string StatusDescription",
                        WebResponse.class,
                        r -> r.head().reason())
                .property("System.Object Content", WebResponse.class, WebResponse::content)
                .property("string RawContent", WebResponse.class, WebResponse::rawContent)
                .property(
                        "System.Object Headers",
                        WebResponse.class,
                        r -> r.head().headers())
                .property("long RawContentLength", WebResponse.class, WebResponse::rawContentLength)
                .property(
                        "System.Object RelationLink",
                        WebResponse.class,
                        r -> r.head().relationLinks())
                .property(
                        "System.Net.Http.HttpResponseMessage BaseResponse",
                        WebResponse.class,
                        r -> r.head().message())
                .method("string ToString()", WebResponse.class, (r, a) -> r.toString());
    }

    private static void textResponse(TypeBuilder type) {
        type.property("string Content", WebResponse.OfText.class, WebResponse.OfText::content)
                .property("System.Object Images", WebResponse.OfText.class, r -> r.elements("img"))
                .property("System.Object InputFields", WebResponse.OfText.class, r -> r.elements("input"))
                .property("System.Object Links", WebResponse.OfText.class, r -> r.elements("a"))
                .property("System.Text.Encoding Encoding", WebResponse.OfText.class, WebResponse.OfText::charset);
    }
}
