package org.jwsh.simulators.oneview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query part of a URI: names with one or more values, split at {@code &}, percent-decoded; a plus sign stays a plus.
 * A whole value in double quotation marks loses them, as the appliance takes both spellings.
 */
record Query(Map<String, List<String>> values) {
    static Query parse(String rawQuery) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                            .add(unquote(decode(pair.substring(equals + 1))));
                }
            }
        }
        return new Query(values);
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    int number(String name, int absent) {
        try {
            return first(name).map(Integer::parseInt).orElse(absent);
        } catch (NumberFormatException e) {
            throw ApplianceFailure.invalid("INVALID_PARAMETER", "The parameter " + name + " must be a number.");
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String unquote(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
