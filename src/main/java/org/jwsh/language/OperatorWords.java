package org.jwsh.language;

import static org.jwsh.language.grammar.PowerShellLexer.*;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The operators that are a dash and a word. */
final class OperatorWords {
    private static final Map<String, Integer> TYPES = types();

    private OperatorWords() {}

    /** The type of what is a dash and letters, whatever their case; that of a parameter where they are no operator. */
    static int typeOf(ScriptToken word) {
        Integer type = TYPES.get(word.getText().toLowerCase(Locale.ROOT));
        return type == null ? PARAMETER : type;
    }

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new HashMap<>();
        for (int type = IEQ; type <= BNOT; type++) {
            String text = TokenKinds.of(type).text();
            types.put(text, type);
            if (type <= ISPLIT) {
                // -eq is short for -ieq
                types.put("-" + text.substring(2), type);
            }
        }
        return types;
    }
}
