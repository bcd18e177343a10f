package org.jwsh.language;

import java.util.Set;

/**
 * A token.
 *
 * @param value what the token stands for: the name of a variable, the content of a string, the {@link Number} of a number,
 *     the name of a parameter; null where the text says it all
 */
public record Token(TokenKind kind, Extent extent, Set<TokenFlag> flags, Object value) {
    public String text() {
        return extent.text();
    }
}
