package org.jwsh.language;

import java.util.Set;

/**
 * A token. It knows only where it stands; everything else is worked out when it is asked for, since a script has very many of
 * them and few callers look at any.
 */
public final class Token {
    private final ScriptSource source;
    private final int start;
    private final int end;
    private final short kind;
    private final short role;

    Token(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
        this.source = source;
        this.kind = (short) kind.ordinal();
        this.role = (short) role.ordinal();
        this.start = start;
        this.end = end;
    }

    public TokenKind kind() {
        return TokenKind.at(kind);
    }

    public Extent extent() {
        return new Extent(source, start, end);
    }

    public String text() {
        return extent().text();
    }

    /** What the token can be part of, by its kind and by the place where it stands. */
    public Set<TokenFlag> flags() {
        return TokenFlags.of(kind(), TokenRole.values()[role], text());
    }

    /**
     * What the token stands for: the {@link VariablePath} of a variable, the content of a string, the {@link Number} of a
     * number, the name of a parameter or a label; null where the text says it all.
     */
    public Object value() {
        String text = text();
        return switch (kind()) {
            case VARIABLE, SPLATTED_VARIABLE -> variablePath(text);
            case NUMBER -> {
                NumberLiteral number = NumberLiteral.of(text);
                yield number == null ? null : number.value();
            }
            case PARAMETER -> text.substring(1, text.endsWith(":") ? text.length() - 1 : text.length());
            case LABEL -> text.substring(1);
            case STRING_LITERAL, STRING_EXPANDABLE, HERE_STRING_LITERAL, HERE_STRING_EXPANDABLE ->
                StringLiterals.content(text);
            default -> null;
        };
    }

    private static VariablePath variablePath(String text) {
        return VariablePath.of(
                text.startsWith("{", 1) ? text.substring(2, Math.max(2, text.length() - 1)) : text.substring(1));
    }

    @Override
    public String toString() {
        return text();
    }
}
