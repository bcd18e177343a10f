package org.jwsh.modules.oneview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A search in an appliance's index: categories, and terms that must all hold. */
final class IndexQuery {
    private final List<String> categories;
    private final List<String> terms = new ArrayList<>();

    IndexQuery(String... categories) {
        this.categories = List.of(categories);
    }

    /** Restricts a field to a value; {@code *} in it stands for any text. A null value restricts nothing. */
    IndexQuery where(String field, String value) {
        if (value != null) {
            terms.add(value.contains("*") ? wildcard(field, value) : field + ":'" + value.replace(" ", "%20") + "'");
        }
        return this;
    }

    private static String wildcard(String field, String value) {
        return field + "%3A" + value.replace("*", "%2A").replace(",", "%2C").replace(' ', '?');
    }

    /** The URI of the search. */
    String uri() {
        StringBuilder uri = new StringBuilder("/rest/index/resources?");
        categories.forEach(category -> uri.append("category=").append(category).append('&'));
        return uri.append("sort=name:asc&query=")
                .append(String.join("%20AND%20", terms))
                .toString();
    }

    /** A value for a {@code filter} in which {@code *} stands for any text. */
    static String filter(String field, String value) {
        String pattern = URLEncoder.encode(value.replace('*', '%'), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "filter=" + field + "%20matches%20'" + pattern + "'";
    }

    /** A further {@code filter} for an exact value, with the separator in front; empty for a null value. */
    static String equal(String field, String value) {
        return value == null ? "" : "&filter=" + field + "='" + value.replace(" ", "%20") + "'";
    }

    /** Whether a value is what a user asked for by a name in which {@code *} stands for any text; null asks for all. */
    static boolean matches(String wanted, String value) {
        String pattern = wanted == null ? ".*" : Pattern.quote(wanted).replace("*", "\\E.*\\Q");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(value)
                .matches();
    }
}
