package org.jwsh.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that are keywords at the start of a statement. */
final class Keywords {
    private static final Map<String, TokenKind> BY_TEXT = byText();

    private Keywords() {}

    /** The keyword that a word is, whatever its case, or null. */
    static TokenKind of(String word) {
        return BY_TEXT.get(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, TokenKind> byText() {
        Map<String, TokenKind> words = new HashMap<>();
        for (TokenKind kind : TokenKind.values()) {
            if (kind.compareTo(TokenKind.BEGIN) >= 0 && kind != TokenKind.DYNAMIC_KEYWORD) {
                words.put(kind.text().toLowerCase(Locale.ROOT), kind);
            }
        }
        return words;
    }
}
