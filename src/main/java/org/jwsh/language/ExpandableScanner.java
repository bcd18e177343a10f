package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.StringConstantType;

/** Finds the variables and sub-expressions in an expandable string or word and resolves its escapes. */
final class ExpandableScanner {
    private final TreeContext tree;
    private final String text;
    private final int end;
    private final StringConstantType type;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder format = new StringBuilder();
    private final List<ExpressionAst> nested = new ArrayList<>();
    private int at;

    ExpandableScanner(TreeContext tree, int start, int end, StringConstantType type) {
        this.tree = tree;
        this.text = tree.text();
        this.at = start;
        this.end = end;
        this.type = type;
    }

    String value() {
        return value.toString();
    }

    String format() {
        return format.toString();
    }

    List<ExpressionAst> nested() {
        return nested;
    }

    void scan() {
        boolean word = type == StringConstantType.BARE_WORD;
        boolean quoted = type == StringConstantType.DOUBLE_QUOTED;
        int start = at;
        int opened = at;
        boolean inDouble = false;
        while (at < end) {
            char c = text.charAt(at);
            if (c == UnescapedStream.SKIPPED) {
                at++;
                continue;
            }
            if (c == '$' && expansion()) {
                continue;
            }
            if (word && StringLiterals.isDoubleQuote(c)) {
                opened = inDouble ? opened : at;
                at++;
                if (inDouble && at < end && StringLiterals.isDoubleQuote(text.charAt(at))) {
                    append(c);
                    at++;
                } else {
                    inDouble = !inDouble;
                }
            } else if (word && !inDouble && StringLiterals.isSingleQuote(c)) {
                singleQuoted(start);
            } else if (quoted && StringLiterals.isDoubleQuote(c) && at + 1 < end) {
                append(c);
                at += 2;
            } else {
                int from = value.length();
                if (c == '`') {
                    Escapes.check(tree, start, text, at, end);
                }
                at = Escapes.append(value, text, at, end);
                appendFormat(value.substring(from));
            }
        }
        if (inDouble) {
            unterminated(start, opened, "\"");
        }
    }

    /** Reports quotes inside a word that are not closed. */
    private void unterminated(int word, int quote, String terminator) {
        tree.errors.addInToken(word, tree.extent(quote, end), true, "TerminatorExpectedAtEndOfString", terminator);
    }

    private void singleQuoted(int word) {
        int opened = at;
        at++;
        while (at < end) {
            char c = text.charAt(at++);
            if (StringLiterals.isSingleQuote(c)) {
                if (at >= end || !StringLiterals.isSingleQuote(text.charAt(at))) {
                    return;
                }
                at++;
            }
            append(c);
        }
        unterminated(word, opened, "'");
    }

    private void append(char c) {
        value.append(c);
        appendFormat(String.valueOf(c));
    }

    private void appendFormat(String plain) {
        format.append(plain.replace("{", "{{").replace("}", "}}"));
    }

    private boolean expansion() {
        int stop = at + 1 >= end
                ? -1
                : switch (text.charAt(at + 1)) {
                    case '(' -> endOfParentheses(at + 1);
                    case '{' -> endOfBraces(at + 2);
                    default -> endOfName(at + 1);
                };
        if (stop < 0) {
            return false;
        }
        Extent extent = tree.extent(at, stop);
        int before = tree.errors.notBefore(end);
        ExpressionAst expression = text.charAt(at + 1) == '('
                ? tree.nestedSubExpression(at, stop, type == StringConstantType.DOUBLE_QUOTED)
                : tree.expressions.variable(extent, extent.text());
        tree.errors.notBefore(before);
        format.append('{').append(nested.size()).append('}');
        value.append(text, at, stop);
        nested.add(expression);
        at = stop;
        return true;
    }

    private int endOfParentheses(int open) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            switch (text.charAt(i)) {
                case '(' -> depth++;
                case ')' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                case '`' -> i++;
                default -> {}
            }
        }
        return end;
    }

    private int endOfBraces(int start) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '}') {
                return i + 1;
            }
            if (text.charAt(i) == '`') {
                i++;
            }
        }
        return -1;
    }

    private int endOfName(int start) {
        char first = text.charAt(start);
        int i = skipName(start);
        if (i == start) {
            return first == '$' || first == '^' ? start + 1 : -1;
        }
        while (i + 1 < end && text.charAt(i) == ':' && isNamePart(text.charAt(i + 1))) {
            i = skipName(i + 1);
        }
        if (i < end && text.charAt(i) == ':' && (i + 1 >= end || text.charAt(i + 1) != ':')) {
            tree.errors.add(tree.extent(at, i + 1), "InvalidVariableReferenceWithDrive");
            return i + 1;
        }
        return i;
    }

    private int skipName(int start) {
        int i = start;
        while (i < end && isNamePart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '?';
    }
}
