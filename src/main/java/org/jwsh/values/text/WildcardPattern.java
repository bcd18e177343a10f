package org.jwsh.values.text;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/**
 * A wildcard pattern: {@code *} any run of characters, {@code ?} any one, {@code [a-z]} one of a set, with the backtick in front
 * of characters that mean themselves. It matches whole texts.
 */
public final class WildcardPattern {
    private sealed interface Part {}

    private record Literal(char c) implements Part {}

    private record AnyOne() implements Part {}

    private record AnyRun() implements Part {}

    /** One of the characters between each pair of bounds. */
    private record OneOf(String bounds) implements Part {}

    private static final Part ANY_ONE = new AnyOne();
    private static final Part ANY_RUN = new AnyRun();

    private static volatile WildcardPattern latest;

    private final String pattern;
    private final boolean ignoreCase;
    private Part[] parts;

    private WildcardPattern(String pattern, boolean ignoreCase) {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
    }

    /**
     * A pattern.
     *
     * @throws NetException of type WildcardPatternException for a set that is not closed
     */
    public static WildcardPattern of(String pattern, boolean ignoreCase) {
        WildcardPattern known = latest;
        if (known == null || known.ignoreCase != ignoreCase || !known.pattern.equals(pattern)) {
            known = unchecked(pattern, ignoreCase);
            known.parts();
            latest = known;
        }
        return known;
    }

    /** A pattern whose mistakes show when it is used. */
    public static WildcardPattern unchecked(String pattern, boolean ignoreCase) {
        return new WildcardPattern(pattern, ignoreCase);
    }

    private Part[] parts() {
        if (parts == null) {
            parts = parse(pattern);
        }
        return parts;
    }

    private static Part[] parse(String pattern) {
        List<Part> parts = new ArrayList<>(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> {
                    if (parts.isEmpty() || parts.getLast() != ANY_RUN) {
                        parts.add(ANY_RUN);
                    }
                }
                case '?' -> parts.add(ANY_ONE);
                case '`' -> {
                    if (i + 1 < pattern.length()) {
                        parts.add(new Literal(pattern.charAt(++i)));
                    }
                }
                case '[' -> i = parseSet(pattern, i, parts);
                default -> parts.add(new Literal(c));
            }
        }
        return parts.toArray(Part[]::new);
    }

    /** Reads a set from its opening bracket and gives the place of the closing one. */
    private static int parseSet(String pattern, int open, List<Part> parts) {
        StringBuilder bounds = new StringBuilder();
        int i = open + 1;
        while (i < pattern.length() && (pattern.charAt(i) != ']' || i == open + 1)) {
            char low = pattern.charAt(i++);
            if (low == '`' && i < pattern.length()) {
                low = pattern.charAt(i++);
            }
            boolean range = i + 1 < pattern.length() && pattern.charAt(i) == '-' && pattern.charAt(i + 1) != ']';
            char high = low;
            if (range) {
                i++;
                high = pattern.charAt(i++);
                if (high == '`' && i < pattern.length()) {
                    high = pattern.charAt(i++);
                }
            }
            bounds.append(low).append(high);
        }
        if (i >= pattern.length()) {
            throw NetException.of(
                            "System.Management.Automation.WildcardPatternException",
                            "The specified wildcard character pattern is not valid: " + pattern)
                    .withRecord("RuntimeException", ErrorCategory.NotSpecified, null);
        }
        parts.add(new OneOf(bounds.toString()));
        return i;
    }

    /** The pattern as WMI's query language writes it. */
    public String toWql() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> text.append('%');
                case '?' -> text.append('_');
                case '%', '_' -> text.append('[').append(c).append(']');
                case '`' -> text.append(++i < pattern.length() ? pattern.charAt(i) : c);
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    /** Whether the whole text matches. */
    public boolean isMatch(String text) {
        Part[] parts = parts();
        int part = 0;
        int at = 0;
        int runPart = -1;
        int runAt = 0;
        while (at < text.length()) {
            if (part < parts.length && parts[part] == ANY_RUN) {
                runPart = part++;
                runAt = at;
            } else if (part < parts.length && matches(parts[part], text.charAt(at))) {
                part++;
                at++;
            } else if (runPart >= 0) {
                part = runPart + 1;
                at = ++runAt;
            } else {
                return false;
            }
        }
        while (part < parts.length && parts[part] == ANY_RUN) {
            part++;
        }
        return part == parts.length;
    }

    private boolean matches(Part part, char c) {
        return switch (part) {
            case Literal literal -> same(literal.c, c);
            case OneOf set -> isIn(set.bounds, c);
            case AnyOne _, AnyRun _ -> true;
        };
    }

    private boolean same(char a, char b) {
        return a == b
                || ignoreCase
                        && (Character.toUpperCase(a) == Character.toUpperCase(b)
                                || Character.toLowerCase(a) == Character.toLowerCase(b));
    }

    private boolean isIn(String bounds, char c) {
        for (int i = 0; i < bounds.length(); i += 2) {
            char low = bounds.charAt(i);
            char high = bounds.charAt(i + 1);
            if (isBetween(c, low, high)
                    || ignoreCase
                            && (isBetween(Character.toLowerCase(c), low, high)
                                    || isBetween(Character.toUpperCase(c), low, high))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(char c, char low, char high) {
        return c >= low && c <= high;
    }

    /** The text with backticks in front of everything that means something in a pattern. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWildcard(c)) {
                escaped.append('`');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isWildcard(char c) {
        return c == '*' || c == '?' || c == '[' || c == ']';
    }

    /** The text with the backticks taken away that {@link #escape} puts in. */
    public static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`' && i + 1 < text.length() && isWildcard(text.charAt(i + 1))) {
                plain.append(text.charAt(++i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether a text has wildcards that are not escaped. */
    public static boolean hasWildcards(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                i++;
            } else if (isWildcard(c)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
