package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the {@code filter} and {@code query} parameters of a collection select. Values compare without regard to case. In a
 * query {@code *} and {@code ?} are wildcards; in a filter {@code matches} and {@code like} take {@code %}.
 */
final class Terms {
    /** Selects all resources; compared by identity, so that no resource has to be looked at. */
    static final Predicate<ObjectNode> EVERYTHING = resource -> true;

    private static final Pattern CONDITION = Pattern.compile(
            "\\s*'?([\\w.]+)'?\\s*(>=|<=|=|:|\\beq\\b|\\bmatches\\b|\\blike\\b)\\s*(.*?)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<String, String> FIELDS = Map.of(
            "user_name", "userName",
            "fwbaseline_name", "name",
            "fwbaseline_version", "version",
            "fwbaseline_isoFileName", "isoFileName",
            "fwbaseline_bundleType", "bundleType",
            "DATE", "dateTimeStamp");

    private Terms() {}

    static Predicate<ObjectNode> filters(List<String> filters) {
        Predicate<ObjectNode> all = EVERYTHING;
        for (String filter : filters) {
            for (String condition : filter.split("(?i)\\s+and\\s+")) {
                all = both(all, condition(condition));
            }
        }
        return all;
    }

    static Predicate<ObjectNode> query(String query) {
        Predicate<ObjectNode> all = EVERYTHING;
        if (!query.isBlank()) {
            for (String term : query.split("(?i)\\s+and\\s+")) {
                all = both(all, alternatives(term));
            }
        }
        return all;
    }

    static Predicate<ObjectNode> both(Predicate<ObjectNode> one, Predicate<ObjectNode> other) {
        if (one == EVERYTHING) {
            return other;
        }
        return other == EVERYTHING ? one : one.and(other);
    }

    private static Predicate<ObjectNode> alternatives(String term) {
        String inner = term.strip();
        if (inner.regionMatches(true, 0, "not ", 0, 4)) {
            return alternatives(inner.substring(4)).negate();
        }
        if (inner.startsWith("(") && inner.endsWith(")")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        Predicate<ObjectNode> any = null;
        for (String alternative : inner.split("(?i)\\s+or\\s+")) {
            Predicate<ObjectNode> next = condition(alternative);
            any = any == null ? next : any.or(next);
        }
        return any;
    }

    private static Predicate<ObjectNode> condition(String text) {
        Matcher condition = CONDITION.matcher(text);
        if (!condition.matches()) {
            throw ApplianceFailure.invalid("INVALID_FILTER", "The condition '" + text + "' cannot be understood.");
        }
        String[] path =
                FIELDS.getOrDefault(condition.group(1), condition.group(1)).split("\\.");
        String operand = unquoted(condition.group(3));
        switch (condition.group(2)) {
            case ">=" -> {
                return resource -> field(resource, path).compareTo(operand) >= 0;
            }
            case "<=" -> {
                return resource -> field(resource, path).compareTo(operand) <= 0;
            }
            default -> {}
        }
        Pattern value = pattern(operand, condition.group(2));
        return resource -> value.matcher(field(resource, path)).matches();
    }

    private static String field(JsonNode resource, String[] path) {
        JsonNode value = resource;
        for (String name : path) {
            value = value.path(name);
        }
        return value.asText();
    }

    private static Pattern pattern(String value, String operator) {
        boolean percent = operator.equalsIgnoreCase("matches") || operator.equalsIgnoreCase("like");
        boolean wildcards = operator.equals(":");
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (percent && c == '%' || wildcards && c == '*') {
                regex.append(".*");
            } else if (wildcards && c == '?') {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.startsWith("'") && value.endsWith("'") || value.startsWith("\"") && value.endsWith("\""));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
