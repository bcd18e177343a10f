package org.jwsh.binding;

import org.jwsh.language.Extent;

/** Numbers written as arguments keep their spelling where a string is wanted: {@code 007}, {@code 1.50}, {@code 1kb}. */
final class NumberText {
    private NumberText() {}

    /** The source text of a number that stands there as a literal, else the value. */
    static Object asWritten(Object value, Extent at) {
        if (!(value instanceof Number) || at == null || at.isEmpty()) {
            return value;
        }
        String text = at.text();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean literal =
                first >= '0' && first <= '9' || first == '.' && text.length() > 1 && Character.isDigit(text.charAt(1));
        return literal && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+')
                ? text
                : value;
    }
}
