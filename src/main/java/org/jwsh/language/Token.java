package org.jwsh.language;

import java.util.Set;
import org.jwsh.language.ast.RedirectionStream;

/**
 * A token. It knows only where it stands; everything else is worked out when it is asked for, since a script has very many of
 * them and few callers look at any.
 */
public class Token {
    private final ScriptSource source;
    private final int start;
    private final int end;
    private final short kind;
    private final short role;

    /** A number; its value is a {@link java.lang.Number}. */
    public static final class NumberToken extends Token {
        NumberToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** A parameter of a command; its value is the name. */
    public static final class ParameterToken extends Token {
        ParameterToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }

        /** Whether a colon stands behind the name. */
        public boolean usedColon() {
            return text().endsWith(":");
        }
    }

    /** A variable; its value is its {@link VariablePath}. */
    public static final class VariableToken extends Token {
        VariableToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** The label of a loop; its value is the name. */
    public static final class LabelToken extends Token {
        LabelToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** A string; its value is what stands between the quotes. */
    public abstract static class StringToken extends Token {
        StringToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** A string in single quotes. */
    public static final class StringLiteralToken extends StringToken {
        StringLiteralToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** A string in double quotes, or a word in which something expands. */
    public static final class StringExpandableToken extends StringToken {
        StringExpandableToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** An operator that sends a stream elsewhere. */
    public abstract static class RedirectionToken extends Token {
        RedirectionToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }

        /** The stream that is sent elsewhere. */
        public RedirectionStream from() {
            return switch (text().charAt(0)) {
                case '>' -> RedirectionStream.OUTPUT;
                case '*' -> RedirectionStream.ALL;
                default -> RedirectionStream.values()[text().charAt(0) - '0'];
            };
        }
    }

    /** {@code <}, which the language keeps for later. */
    public static final class InputRedirectionToken extends RedirectionToken {
        InputRedirectionToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }
    }

    /** {@code 2>&1}. */
    public static final class MergingRedirectionToken extends RedirectionToken {
        MergingRedirectionToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }

        /** The stream that takes what the other one has. */
        public RedirectionStream to() {
            return RedirectionStream.values()[text().charAt(text().length() - 1) - '0'];
        }
    }

    /** {@code >} and {@code >>}. */
    public static final class FileRedirectionToken extends RedirectionToken {
        FileRedirectionToken(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
            super(source, kind, role, start, end);
        }

        public boolean append() {
            return text().endsWith(">>");
        }
    }

    static Token of(ScriptSource source, TokenKind kind, TokenRole role, int start, int end) {
        return switch (kind) {
            case NUMBER -> new NumberToken(source, kind, role, start, end);
            case PARAMETER -> new ParameterToken(source, kind, role, start, end);
            case VARIABLE, SPLATTED_VARIABLE -> new VariableToken(source, kind, role, start, end);
            case LABEL -> new LabelToken(source, kind, role, start, end);
            case STRING_LITERAL, HERE_STRING_LITERAL -> new StringLiteralToken(source, kind, role, start, end);
            case STRING_EXPANDABLE, HERE_STRING_EXPANDABLE -> new StringExpandableToken(source, kind, role, start, end);
            case REDIRECT_IN_STD -> new InputRedirectionToken(source, kind, role, start, end);
            case REDIRECTION ->
                source.text().charAt(end - 1) == '>'
                        ? new FileRedirectionToken(source, kind, role, start, end)
                        : new MergingRedirectionToken(source, kind, role, start, end);
            default -> new Token(source, kind, role, start, end);
        };
    }

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
        return TokenFlags.of(kind(), TokenRole.at(role), text());
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
