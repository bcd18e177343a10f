package org.jwsh.language;

import org.antlr.v4.runtime.Token;
import org.jwsh.language.ast.ExpandableStringExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.StringConstantType;
import org.jwsh.language.grammar.PowerShellParser;

/** Makes the nodes of strings, quoted or bare. */
final class StringLiterals {
    /** Open strings within open strings all reach to the end of the script; what is in the innermost ones does not matter. */
    private static final int MOST_OPEN = 4;

    private final TreeContext tree;

    StringLiterals(TreeContext tree) {
        this.tree = tree;
    }

    /** A quoted string or a here-string. */
    ExpressionAst literal(Token token) {
        String text = tree.text();
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        if (!isTerminated(token)) {
            return unterminated(token);
        }
        while (text.charAt(start) == UnescapedStream.SKIPPED) {
            start++;
        }
        return switch (token.getType()) {
            case PowerShellParser.STRING_LITERAL ->
                new StringConstantExpressionAst(
                        tree.extent(token),
                        undoubled(UnescapedStream.visible(inside(text, start, end))),
                        StringConstantType.SINGLE_QUOTED);
            case PowerShellParser.HERE_STRING_LITERAL ->
                new StringConstantExpressionAst(
                        tree.extent(token),
                        text.substring(hereStart(text, start, end), hereEnd(text, start, end)),
                        StringConstantType.SINGLE_QUOTED_HERE_STRING);
            case PowerShellParser.HERE_STRING_EXPANDABLE ->
                expandable(
                        token,
                        hereStart(text, start, end),
                        hereEnd(text, start, end),
                        StringConstantType.DOUBLE_QUOTED_HERE_STRING);
            default ->
                expandable(
                        token, start + 1, isClosed(text, start, end) ? end - 1 : end, StringConstantType.DOUBLE_QUOTED);
        };
    }

    private boolean isTerminated(Token token) {
        String text = token.getText();
        boolean here = token.getType() == PowerShellParser.HERE_STRING_LITERAL
                || token.getType() == PowerShellParser.HERE_STRING_EXPANDABLE;
        if (here) {
            int header = headerEnd(text);
            return header < text.length()
                    && text.charAt(text.length() - 1) == '@'
                    && isQuote(text.charAt(text.length() - 2))
                    && header < text.length() - 2
                    && isLineBreak(text.charAt(text.length() - 3));
        }
        char quote = text.charAt(0);
        int run = 0;
        while (run < text.length() - 1 && sameQuote(text.charAt(text.length() - 1 - run), quote)) {
            run++;
        }
        boolean escaped = isDoubleQuote(quote)
                && text.length() - run >= 1
                && text.charAt(text.length() - run - 1) == '`'
                && isEscape(text, text.length() - run - 1);
        return (escaped ? run - 1 : run) % 2 == 1;
    }

    private static boolean sameQuote(char c, char quote) {
        return isDoubleQuote(quote) ? isDoubleQuote(c) : isSingleQuote(c);
    }

    /** Whether the backtick at an offset is not itself escaped. */
    private static boolean isEscape(String text, int at) {
        int backticks = 0;
        while (at - backticks >= 0 && text.charAt(at - backticks) == '`') {
            backticks++;
        }
        return backticks % 2 == 1;
    }

    private static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The offset of the quote of a terminator that has blanks before it, or -1. */
    private static int indentedTerminator(String text) {
        for (int at = text.indexOf('@', 2); at > 0; at = text.indexOf('@', at + 1)) {
            int before = at - 2;
            while (before > 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            if (sameQuote(text.charAt(at - 1), text.charAt(1)) && isLineBreak(text.charAt(before))) {
                return at - 1;
            }
        }
        return -1;
    }

    private static int headerEnd(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private ExpressionAst unterminated(Token token) {
        ((ScriptToken) token).role(TokenRole.IN_ERROR);
        Extent extent = tree.extent(token);
        String text = token.getText();
        boolean literal = token.getType() == PowerShellParser.STRING_LITERAL
                || token.getType() == PowerShellParser.HERE_STRING_LITERAL;
        boolean here = text.charAt(0) == '@';
        int start = here ? hereStart(tree.text(), extent.start(), extent.end()) : extent.start() + 1;
        int open = literal ? -1 : openSubExpression(text);
        if (open >= 0) {
            Extent rest = tree.extent(extent.start() + open, extent.end());
            tree.errors.addInToken(start, rest, true, "IncompleteDollarSubexpressionReference");
        }
        StringConstantType type = literal
                ? here ? StringConstantType.SINGLE_QUOTED_HERE_STRING : StringConstantType.SINGLE_QUOTED
                : here ? StringConstantType.DOUBLE_QUOTED_HERE_STRING : StringConstantType.DOUBLE_QUOTED;
        ExpressionAst value = literal || tree.nesting() > MOST_OPEN
                ? new StringConstantExpressionAst(extent, text.substring(Math.min(text.length(), here ? 2 : 1)), type)
                : expandable(token, start, extent.end(), type);
        int stray = here ? strayInHeader(text) : -1;
        int indented = here && stray < 0 ? indentedTerminator(text) : -1;
        if (indented >= 0) {
            Extent rest = tree.extent(extent.start() + indented, extent.end());
            tree.errors.addInToken(start, rest, true, "WhitespaceBeforeHereStringFooter");
        } else if (stray < 0) {
            String terminator = here ? (literal ? "'@" : "\"@") : literal ? "'" : "\"";
            tree.errors.addInToken(start, extent, true, "TerminatorExpectedAtEndOfString", terminator);
        } else {
            int at = extent.start() + stray;
            tree.errors.add(at, tree.extent(at, at + 1), false, "UnexpectedCharactersAfterHereStringHeader");
        }
        return value;
    }

    /** Where something else than blanks stands behind the quote that opens a here-string, or -1. */
    private static int strayInHeader(String text) {
        int stray = 2;
        while (stray < text.length() && Character.isSpaceChar(text.charAt(stray))) {
            stray++;
        }
        return stray < headerEnd(text) ? stray : -1;
    }

    /** The offset of a sub-expression that is not closed, or -1. */
    private static int openSubExpression(String text) {
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                i++;
            } else if (depth == 0 && c == '$' && text.startsWith("(", i + 1)) {
                open = i;
                depth = 1;
                i++;
            } else if (depth > 0) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return depth > 0 ? open : -1;
    }

    /** A word without quotes around it; variables, quotes and escapes inside still count. */
    ExpressionAst bareWord(Token token) {
        if (token.getType() == PowerShellParser.GENERIC && needsScan(token.getText())) {
            return expandable(token, token.getStartIndex(), token.getStopIndex() + 1, StringConstantType.BARE_WORD);
        }
        return new StringConstantExpressionAst(tree.extent(token), token.getText(), StringConstantType.BARE_WORD);
    }

    /** The name of a command: quotes and escapes count, variables do not. */
    ExpressionAst commandName(Token token) {
        return bareWord(token) instanceof ExpandableStringExpressionAst name
                ? new StringConstantExpressionAst(name.extent(), name.value(), StringConstantType.BARE_WORD)
                : constant(token);
    }

    /** The content of a name that cannot expand. */
    StringConstantExpressionAst constant(Token token) {
        return switch (token.getType()) {
            case PowerShellParser.STRING_LITERAL, PowerShellParser.STRING_EXPANDABLE ->
                literal(token) instanceof StringConstantExpressionAst constant
                        ? constant
                        : new StringConstantExpressionAst(
                                tree.extent(token), token.getText(), StringConstantType.DOUBLE_QUOTED);
            default ->
                bareWord(token) instanceof StringConstantExpressionAst constant
                        ? constant
                        : new StringConstantExpressionAst(
                                tree.extent(token), token.getText(), StringConstantType.BARE_WORD);
        };
    }

    String plain(Token token) {
        return constant(token).value();
    }

    private static boolean needsScan(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c == '`' || isSingleQuote(c) || isDoubleQuote(c)) {
                return true;
            }
        }
        return false;
    }

    private ExpressionAst expandable(Token token, int start, int end, StringConstantType type) {
        ExpandableScanner scanner = new ExpandableScanner(tree, start, end, type);
        scanner.scan();
        return scanner.nested().isEmpty()
                ? new StringConstantExpressionAst(tree.extent(token), scanner.value(), type)
                : new ExpandableStringExpressionAst(
                        tree.extent(token), scanner.value(), scanner.format(), type, scanner.nested());
    }

    private static String inside(String text, int start, int end) {
        return text.substring(start + 1, isClosed(text, start, end) ? end - 1 : end);
    }

    /** What stands between the quotes of a string, with doubled single quotes and escapes resolved. */
    static String content(String text) {
        if (text.charAt(0) == '@') {
            String inner = text.length() < 4
                    ? ""
                    : text.substring(hereStart(text, 0, text.length()), hereEnd(text, 0, text.length()));
            return isSingleQuote(text.charAt(1)) ? inner : Escapes.removed(inner);
        }
        String content = inside(text, 0, text.length());
        return isSingleQuote(text.charAt(0)) ? undoubled(content) : Escapes.removed(content);
    }

    private static boolean isClosed(String text, int start, int end) {
        char last = text.charAt(end - 1);
        return end - start > 1 && (isSingleQuote(last) || isDoubleQuote(last));
    }

    private static String undoubled(String content) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            plain.append(content.charAt(i));
            if (isSingleQuote(content.charAt(i)) && i + 1 < content.length() && isSingleQuote(content.charAt(i + 1))) {
                i++;
            }
        }
        return plain.toString();
    }

    private static int hereStart(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return Math.min(end, i + (i + 1 < end && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n' ? 2 : 1));
    }

    private static int hereEnd(String text, int start, int end) {
        int first = hereStart(text, start, end);
        int i = text.charAt(end - 1) == '@' && end - 3 >= start ? end - 2 : end;
        if (i > first && text.charAt(i - 1) == '\n') {
            i--;
        }
        if (i > first && text.charAt(i - 1) == '\r') {
            i--;
        }
        return Math.max(first, i);
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201B';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201C' && c <= '\u201E';
    }
}
