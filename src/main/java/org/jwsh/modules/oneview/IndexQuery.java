package org.jwsh.modules.oneview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
}
