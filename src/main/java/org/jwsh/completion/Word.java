package org.jwsh.completion;

import org.jwsh.values.text.WildcardPattern;

/**
 * What a user has typed so far: plain text, perhaps behind a quote.
 *
 * @param text without its quotes
 * @param quote the quote it begins with, or an empty string
 */
record Word(String text, String quote) {
    static final Word EMPTY = new Word("", "");

    /** Takes quotes off. */
    static Word of(String typed) {
        if (!typed.isEmpty() && isQuote(typed.charAt(0))) {
            String quote =
                    typed.charAt(0) == '\'' || typed.charAt(0) >= '\u2018' && typed.charAt(0) <= '\u201B' ? "'" : "\"";
            boolean closed = typed.length() > 1 && typed.charAt(typed.length() - 1) == typed.charAt(0);
            return new Word(typed.substring(1, closed ? typed.length() - 1 : typed.length()), quote);
        }
        return new Word(typed, "");
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c >= '\u2018' && c <= '\u201E';
    }

    /** Whether a candidate begins with the word, whatever its case; the word may have wildcards. */
    boolean begins(String candidate) {
        if (!WildcardPattern.hasWildcards(text)) {
            return candidate.regionMatches(true, 0, text, 0, text.length());
        }
        return WildcardPattern.of(text + "*", true).isMatch(candidate);
    }

    /** A value as it is written in the place of the word: in its quotes, or in quotes where it needs any. */
    String quoted(String value) {
        if (quote.equals("'")) {
            return "'" + value.replace("'", "''") + "'";
        }
        if (quote.equals("\"")) {
            return "\"" + value.replace("`", "``").replace("$", "`$").replace("\"", "`\"") + "\"";
        }
        return needsQuotes(value) ? "'" + value.replace("'", "''") + "'" : value;
    }

    private static boolean needsQuotes(String value) {
        if (value.isEmpty()) {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || "'\"`$(){};,|&<>@#".indexOf(c) >= 0 && !(c == '#' && i > 0)) {
                return true;
            }
        }
        return false;
    }
}
