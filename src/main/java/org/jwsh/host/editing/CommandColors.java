package org.jwsh.host.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jwsh.commands.readline.ReadLineOptions;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.TokenKind;

/**
 * Colours what is typed by what its tokens are, underlines what is wrong before it is entered, and shows which brackets belong
 * together.
 */
final class CommandColors implements Highlighter {
    private final ReadLineOptions options;
    private final Map<String, AttributedStyle> styles = new HashMap<>();

    CommandColors(ReadLineOptions options) {
        this.options = options;
    }

    /** Takes the colours anew that the options say. */
    void refresh() {
        styles.clear();
    }

    private AttributedStyle style(String name) {
        return styles.computeIfAbsent(name, each -> Colors.style(options.color(each)));
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
        return marked(text.toAttributedString(), reader, buffer);
    }

    /** The text with its selection, and with the bracket that belongs to the one at the cursor. */
    private AttributedString marked(AttributedString text, LineReader reader, String buffer) {
        int cursor = reader.getBuffer().cursor();
        if (reader instanceof EditedLine line && line.selected() != null) {
            int[] selected = line.selected();
            return new AttributedStringBuilder()
                    .append(text.subSequence(0, selected[0]))
                    .append(Colors.styled(buffer.substring(selected[0], selected[1]), options.color("Selection")))
                    .append(text.subSequence(selected[1], text.length()))
                    .toAttributedString();
        }
        int at = Brackets.other(buffer, cursor) >= 0 ? cursor : cursor - 1;
        int other = Brackets.other(buffer, at);
        if (other < 0 || buffer.length() != reader.getBuffer().length()) {
            return text;
        }
        return bold(bold(text, at), other);
    }

    private static AttributedString bold(AttributedString text, int at) {
        return new AttributedStringBuilder()
                .append(text.subSequence(0, at))
                .styled(text.styleAt(at).bold(), text.subSequence(at, at + 1).toString())
                .append(text.subSequence(at + 1, text.length()))
                .toAttributedString();
    }

    private void append(
            AttributedStringBuilder text,
            String buffer,
            int start,
            int end,
            AttributedStyle style,
            List<ParseError> errors) {
        boolean wrong = errors.stream().anyMatch(error -> !error.incompleteInput() && touches(error, start, end));
        text.styled(wrong ? style("Error").underline() : style, buffer.substring(start, end));
    }

    /** Whether an error is in a token; one without a length is in the token before it. */
    private static boolean touches(ParseError error, int start, int end) {
        int from = error.extent().start();
        int to = error.extent().end();
        return from == to ? from == end : from < end && to > start;
    }

    private AttributedStyle styleOf(Token token) {
        if (token.flags().contains(TokenFlag.COMMAND_NAME)) {
            return style("Command");
        }
        if (token.flags().contains(TokenFlag.KEYWORD)) {
            return style("Keyword");
        }
        if (token.flags().contains(TokenFlag.TYPE_NAME)) {
            return style("Type");
        }
        if (token.flags().contains(TokenFlag.MEMBER_NAME)) {
            return style("Member");
        }
        return switch (token.kind()) {
            case COMMENT -> style("Comment");
            case VARIABLE, SPLATTED_VARIABLE -> style("Variable");
            case NUMBER -> style("Number");
            case STRING_LITERAL, STRING_EXPANDABLE, HERE_STRING_LITERAL, HERE_STRING_EXPANDABLE -> style("String");
            case PARAMETER -> style("Parameter");
            default -> isOperator(token) ? style("Operator") : style("Default");
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
