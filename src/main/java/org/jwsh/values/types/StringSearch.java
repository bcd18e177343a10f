package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Collation;

/** Comparing and searching strings in the ways that {@code System.StringComparison} tells by its numbers. */
final class StringSearch {
    static final int CURRENT_CULTURE = 0;
    static final int ORDINAL = 4;
    private static final int ORDINAL_IGNORE_CASE = 5;
    private static final String COMPARISON = "System.StringComparison comparisonType";

    private StringSearch() {}

    static boolean ignoresCase(int comparison) {
        return comparison % 2 == 1;
    }

    /** Below, equal to or above zero; ordinal comparisons give the difference of the first characters that differ. */
    static int compare(String left, String right, int comparison) {
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? -1 : 1;
        }
        return switch (comparison) {
            case ORDINAL -> left.compareTo(right);
            case ORDINAL_IGNORE_CASE -> upper(left).compareTo(upper(right));
            default -> Integer.signum(Collation.INVARIANT.compare(left, right, ignoresCase(comparison)));
        };
    }

    static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            upper.append(Character.toUpperCase(text.charAt(i)));
        }
        return upper.toString();
    }

    static boolean startsWith(String text, String prefix, int comparison) {
        return text.regionMatches(ignoresCase(comparison), 0, prefix, 0, prefix.length());
    }

    static boolean endsWith(String text, String suffix, int comparison) {
        return text.regionMatches(ignoresCase(comparison), text.length() - suffix.length(), suffix, 0, suffix.length());
    }

    static int indexOf(String text, String value, int start, int count, int comparison) {
        Failures.required(value, "value");
        checkRange(text, start, count);
        for (int i = start; i + value.length() <= start + count; i++) {
            if (text.regionMatches(ignoresCase(comparison), i, value, 0, value.length())) {
                return i;
            }
        }
        return -1;
    }

    private static void checkRange(String text, int start, int count) {
        if (start < 0 || start > text.length()) {
            throw Failures.outOfRange(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the"
                            + " collection.",
                    "startIndex");
        }
        if (count < 0 || start > text.length() - count) {
            throw Failures.outOfRange(
                    "Count must be positive and count must refer to a location within the string/array/collection.",
                    "count");
        }
    }

    private static int lastIndexOf(String text, String value, int start, int count, int comparison) {
        Failures.required(value, "value");
        int last = Math.min(start, text.length() - 1);
        for (int i = Math.min(last - value.length() + 1, text.length() - value.length());
                i >= Math.max(0, last - count + 1);
                i--) {
            if (text.regionMatches(ignoresCase(comparison), i, value, 0, value.length())) {
                return i;
            }
        }
        return value.isEmpty() ? text.length() : -1;
    }

    static String replace(String text, String old, String by, int comparison) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int at = indexOf(text, old, 0, text.length(), comparison);
                at >= 0;
                at = indexOf(text, old, from, text.length() - from, comparison)) {
            result.append(text, from, at).append(by);
            from = at + old.length();
        }
        return result.append(text, from, text.length()).toString();
    }

    private static int indexOfAny(String text, char[] chars, int start, int count) {
        checkRange(text, start, count);
        for (int i = start; i < start + count; i++) {
            if (contains(chars, text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOfAny(String text, char[] chars, int start) {
        for (int i = Math.min(start, text.length() - 1); i >= 0; i--) {
            if (contains(chars, text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(char[] chars, char c) {
        for (char each : chars) {
            if (each == c) {
                return true;
            }
        }
        return false;
    }

    static void define(TypeBuilder type) {
        defineForward(type);
        defineBackward(type);
    }

    private static void defineForward(TypeBuilder type) {
        type.method("int IndexOf(char value)", String.class, (s, a) -> s.indexOf((char) a[0]))
                .method(
                        "int IndexOf(char value, int startIndex)",
                        String.class,
                        (s, a) -> indexOf(s, a[0].toString(), (int) a[1], s.length() - (int) a[1], ORDINAL))
                .method(
                        "int IndexOf(char value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> indexOf(s, a[0].toString(), 0, s.length(), Enums.number(a[1])))
                .method(
                        "int IndexOf(char value, int startIndex, int count)",
                        String.class,
                        (s, a) -> indexOf(s, a[0].toString(), (int) a[1], (int) a[2], ORDINAL))
                .method(
                        "int IndexOf(string value)",
                        String.class,
                        (s, a) -> indexOf(s, (String) a[0], 0, s.length(), CURRENT_CULTURE))
                .method(
                        "int IndexOf(string value, int startIndex)",
                        String.class,
                        (s, a) -> indexOf(s, (String) a[0], (int) a[1], s.length() - (int) a[1], CURRENT_CULTURE))
                .method(
                        "int IndexOf(string value, int startIndex, int count)",
                        String.class,
                        (s, a) -> indexOf(s, (String) a[0], (int) a[1], (int) a[2], CURRENT_CULTURE))
                .method(
                        "int IndexOf(string value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> indexOf(s, (String) a[0], 0, s.length(), Enums.number(a[1])))
                .method(
                        "int IndexOf(string value, int startIndex, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> indexOf(s, (String) a[0], (int) a[1], s.length() - (int) a[1], Enums.number(a[2])))
                .method(
                        "int IndexOf(string value, int startIndex, int count, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> indexOf(s, (String) a[0], (int) a[1], (int) a[2], Enums.number(a[3])))
                .method(
                        "int IndexOfAny(char[] anyOf)",
                        String.class,
                        (s, a) -> indexOfAny(s, (char[]) a[0], 0, s.length()))
                .method(
                        "int IndexOfAny(char[] anyOf, int startIndex)",
                        String.class,
                        (s, a) -> indexOfAny(s, (char[]) a[0], (int) a[1], s.length() - (int) a[1]))
                .method(
                        "int IndexOfAny(char[] anyOf, int startIndex, int count)",
                        String.class,
                        (s, a) -> indexOfAny(s, (char[]) a[0], (int) a[1], (int) a[2]));
    }

    private static void defineBackward(TypeBuilder type) {
        type.method("int LastIndexOf(char value)", String.class, (s, a) -> s.lastIndexOf((char) a[0]))
                .method(
                        "int LastIndexOf(char value, int startIndex)",
                        String.class,
                        (s, a) -> s.lastIndexOf((char) a[0], (int) a[1]))
                .method(
                        "int LastIndexOf(char value, int startIndex, int count)",
                        String.class,
                        (s, a) -> lastIndexOf(s, a[0].toString(), (int) a[1], (int) a[2], ORDINAL))
                .method(
                        "int LastIndexOf(string value)",
                        String.class,
                        (s, a) -> lastIndexOf(s, (String) a[0], s.length() - 1, s.length(), CURRENT_CULTURE))
                .method(
                        "int LastIndexOf(string value, int startIndex)",
                        String.class,
                        (s, a) -> lastIndexOf(s, (String) a[0], (int) a[1], (int) a[1] + 1, CURRENT_CULTURE))
                .method(
                        "int LastIndexOf(string value, int startIndex, int count)",
                        String.class,
                        (s, a) -> lastIndexOf(s, (String) a[0], (int) a[1], (int) a[2], CURRENT_CULTURE))
                .method(
                        "int LastIndexOf(string value, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> lastIndexOf(s, (String) a[0], s.length() - 1, s.length(), Enums.number(a[1])))
                .method(
                        "int LastIndexOf(string value, int startIndex, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> lastIndexOf(s, (String) a[0], (int) a[1], (int) a[1] + 1, Enums.number(a[2])))
                .method(
                        "int LastIndexOf(string value, int startIndex, int count, " + COMPARISON + ")",
                        String.class,
                        (s, a) -> lastIndexOf(s, (String) a[0], (int) a[1], (int) a[2], Enums.number(a[3])))
                .method(
                        "int LastIndexOfAny(char[] anyOf)",
                        String.class,
                        (s, a) -> lastIndexOfAny(s, (char[]) a[0], s.length()))
                .method(
                        "int LastIndexOfAny(char[] anyOf, int startIndex)",
                        String.class,
                        (s, a) -> lastIndexOfAny(s, (char[]) a[0], (int) a[1]))
                .method("int LastIndexOfAny(char[] anyOf, int startIndex, int count)", String.class, (s, a) -> {
                    int found = lastIndexOfAny(s, (char[]) a[0], (int) a[1]);
                    return found > (int) a[1] - (int) a[2] ? found : -1;
                });
    }
}
