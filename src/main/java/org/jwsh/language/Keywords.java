package org.jwsh.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that are keywords at the start of a statement. */
final class Keywords {
    private static final Map<String, TokenKind> BY_TEXT = byText();

    /** For each first letter, the lengths of the keywords that begin with it, as bits. */
    private static final int[] LENGTHS = lengths();

    private Keywords() {}

    /** The keyword that a token is, whatever its case, or null. */
    static TokenKind of(ScriptToken word) {
        int letter = (word.charAt(0) | 0x20) - 'a';
        int length = word.length();
        boolean likely = letter >= 0 && letter < LENGTHS.length && length < 32 && (LENGTHS[letter] >> length & 1) != 0;
        return likely ? of(word.getText()) : null;
    }

    /** The keyword that a word is, whatever its case, or null. */
    static TokenKind of(String word) {
        return BY_TEXT.get(word.toLowerCase(Locale.ROOT));
    }

    private static int[] lengths() {
        int[] lengths = new int['z' - 'a' + 1];
        for (String word : BY_TEXT.keySet()) {
            lengths[word.charAt(0) - 'a'] |= 1 << word.length();
        }
        return lengths;
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
