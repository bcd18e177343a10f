package org.jwsh.commands.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.impl.cookie.BasicClientCookie;
import org.jwsh.values.TypeName;

/** The cookies of a session as scripts see them. */
@TypeName("System.Net.CookieContainer")
public final class CookieContainer {
    private final BasicCookieStore store;

    public CookieContainer() {
        this(new BasicCookieStore());
    }

    CookieContainer(BasicCookieStore store) {
        this.store = store;
    }

    int count() {
        return store.getCookies().size();
    }

    void add(WebCookie cookie) {
        store.addCookie(cookie.toClientCookie());
    }

    List<WebCookie> all() {
        return store.getCookies().stream().map(WebCookie::of).toList();
    }

    /** The cookies that are sent to an address. */
    List<WebCookie> of(String host, String path, boolean secure) {
        List<WebCookie> found = new ArrayList<>();
        for (Cookie cookie : store.getCookies()) {
            if (matches(cookie, host, path) && (secure || !cookie.isSecure())) {
                found.add(WebCookie.of(cookie));
            }
        }
        return found;
    }

    private static boolean matches(Cookie cookie, String host, String path) {
        String domain = cookie.getDomain() == null
                ? ""
                : cookie.getDomain().toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        String name = host.toLowerCase(Locale.ROOT);
        boolean sameHost = name.equals(domain) || name.endsWith("." + domain);
        return sameHost && (cookie.getPath() == null || path.startsWith(cookie.getPath())) && isAlive(cookie);
    }

    private static boolean isAlive(Cookie cookie) {
        return cookie.getExpiryInstant() == null || cookie.getExpiryInstant().isAfter(Instant.now());
    }

    /** A cookie under .NET's names. */
    @TypeName("System.Net.Cookie")
    public static final class WebCookie {
        private final String name;
        private String value;
        private String path;
        private String domain;
        private Instant expires;
        private boolean secure;

        WebCookie(String name, String value, String path, String domain) {
            this.name = name;
            this.value = value;
            this.path = path == null ? "/" : path;
            this.domain = domain == null ? "" : domain;
        }

        static WebCookie of(Cookie cookie) {
            WebCookie made = new WebCookie(cookie.getName(), cookie.getValue(), cookie.getPath(), cookie.getDomain());
            made.expires = cookie.getExpiryInstant();
            made.secure = cookie.isSecure();
            return made;
        }

        private BasicClientCookie toClientCookie() {
            BasicClientCookie cookie = new BasicClientCookie(name, value);
            cookie.setDomain(domain.replaceFirst("^\\.", ""));
            cookie.setPath(path);
            cookie.setSecure(secure);
            cookie.setExpiryDate(expires);
            cookie.setAttribute(Cookie.DOMAIN_ATTR, "true");
            return cookie;
        }

        String name() {
            return name;
        }

        String value() {
            return value;
        }

        void value(String newValue) {
            value = newValue;
        }

        String path() {
            return path;
        }

        void path(String newPath) {
            path = newPath;
        }

        String domain() {
            return domain;
        }

        void domain(String newDomain) {
            domain = newDomain;
        }

        boolean secure() {
            return secure;
        }

        void secure(boolean only) {
            secure = only;
        }

        Instant expires() {
            return expires;
        }

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }
}
