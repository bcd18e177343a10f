package org.jwsh.host.editing;

import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.TokenKind;

/** Colours what is typed by what its tokens are, and underlines what is wrong before it is entered. */
final class CommandColors implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle COMMAND = bright(AttributedStyle.YELLOW);
    private static final AttributedStyle COMMENT = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle KEYWORD = bright(AttributedStyle.GREEN);
    private static final AttributedStyle STRING = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle OPERATOR = bright(AttributedStyle.BLACK);
    private static final AttributedStyle VARIABLE = bright(AttributedStyle.GREEN);
    private static final AttributedStyle TYPE = PLAIN.foreground(AttributedStyle.WHITE);
    private static final AttributedStyle NUMBER = bright(AttributedStyle.WHITE);

    private static AttributedStyle bright(int color) {
        return PLAIN.foreground(AttributedStyle.BRIGHT + color);
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        ParseResult parsed = Parser.parse(new ScriptSource(null, buffer));
        AttributedStringBuilder text = new AttributedStringBuilder(buffer.length());
        int at = 0;
        for (Token token : parsed.tokens()) {
            int start = token.extent().start();
            int end = Math.min(token.extent().end(), buffer.length());
            if (start >= end || start < at) {
                continue;
            }
            text.append(buffer.substring(at, start));
            append(text, buffer, start, end, styleOf(token), parsed.errors());
            at = end;
        }
        text.append(buffer.substring(at));
        return text.toAttributedString();
    }

    private static void append(
            AttributedStringBuilder text,
            String buffer,
            int start,
            int end,
            AttributedStyle style,
            List<ParseError> errors) {
        boolean wrong = errors.stream()
                .anyMatch(error -> !error.incompleteInput()
                        && error.extent().start() < end
                        && error.extent().end() > start);
        text.styled(
                wrong
                        ? style.foreground(AttributedStyle.BRIGHT + AttributedStyle.RED)
                                .underline()
                        : style,
                buffer.substring(start, end));
    }

    private static AttributedStyle styleOf(Token token) {
        if (token.flags().contains(TokenFlag.COMMAND_NAME)) {
            return COMMAND;
        }
        if (token.flags().contains(TokenFlag.KEYWORD)) {
            return KEYWORD;
        }
        if (token.flags().contains(TokenFlag.TYPE_NAME)) {
            return TYPE;
        }
        if (token.flags().contains(TokenFlag.MEMBER_NAME)) {
            return PLAIN;
        }
        return switch (token.kind()) {
            case COMMENT -> COMMENT;
            case VARIABLE, SPLATTED_VARIABLE -> VARIABLE;
            case NUMBER -> NUMBER;
            case STRING_LITERAL, STRING_EXPANDABLE, HERE_STRING_LITERAL, HERE_STRING_EXPANDABLE -> STRING;
            case PARAMETER -> OPERATOR;
            default -> isOperator(token) ? OPERATOR : PLAIN;
        };
    }

    private static boolean isOperator(Token token) {
        return token.kind() != TokenKind.COMMA
                && (token.flags().contains(TokenFlag.BINARY_OPERATOR)
                        || token.flags().contains(TokenFlag.UNARY_OPERATOR)
                        || token.flags().contains(TokenFlag.ASSIGNMENT_OPERATOR)
                        || token.kind() == TokenKind.PIPE);
    }
}
