package org.jwsh.commands.csharp;

/**
 * A token of C#.
 *
 * @param text as written; for strings their value
 * @param start the offset in the source
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        INTERPOLATED,
        CHARACTER,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
    }
}
