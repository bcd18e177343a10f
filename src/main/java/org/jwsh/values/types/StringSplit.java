package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.LongWork;

/** Splits strings as {@code String.Split} does. */
final class StringSplit {
    private static final int REMOVE_EMPTY = 1;
    private static final int TRIM = 2;

    private StringSplit() {}

    /** At any of the characters; at white space where there are none. */
    static String[] byChars(String text, char[] separators, int count, int options) {
        return split(text, count, options, i -> isSeparator(text.charAt(i), separators) ? 1 : 0);
    }

    private static boolean isSeparator(char c, char[] separators) {
        if (separators == null || separators.length == 0) {
            return CharMembers.isWhiteSpace(c);
        }
        for (char separator : separators) {
            if (separator == c) {
                return true;
            }
        }
        return false;
    }

    /** At any of the strings; empty ones are no separators, and where there is none it is at white space. */
    static String[] byStrings(String text, String[] separators, int count, int options) {
        if (separators == null || separators.length == 0 || separators.length == 1 && separators[0] == null) {
            return byChars(text, null, count, options);
        }
        return split(text, count, options, i -> {
            for (String separator : separators) {
                if (separator != null && !separator.isEmpty() && text.startsWith(separator, i)) {
                    return separator.length();
                }
            }
            return 0;
        });
    }

    private static String[] split(
            String text, int count, int options, java.util.function.IntUnaryOperator separatorAt) {
        if (count < 0) {
            throw Failures.notNegative("count", count);
        }
        if (count == 0) {
            return new String[0];
        }
        List<String> parts = new ArrayList<>();
        LongWork work = new LongWork();
        int from = 0;
        int i = 0;
        while (i < text.length() && parts.size() < count - 1) {
            work.step();
            int length = separatorAt.applyAsInt(i);
            if (length == 0) {
                i++;
                continue;
            }
            add(parts, text.substring(from, i), options);
            i += length;
            from = i;
        }
        addLast(parts, text, from, options, separatorAt);
        return parts.toArray(String[]::new);
    }

    /** Where empty parts are dropped, the last of a limited number begins behind the separators. */
    private static void addLast(
            List<String> parts, String text, int start, int options, java.util.function.IntUnaryOperator separatorAt) {
        int from = start;
        if ((options & REMOVE_EMPTY) != 0) {
            while (from < text.length() && separatorAt.applyAsInt(from) > 0) {
                from += separatorAt.applyAsInt(from);
            }
        }
        add(parts, text.substring(from), options);
    }

    private static void add(List<String> parts, String part, int options) {
        String kept = (options & TRIM) == 0 ? part : StringMembers.trim(part, null, true, true);
        if ((options & REMOVE_EMPTY) == 0 || !kept.isEmpty()) {
            parts.add(kept);
        }
    }
}
