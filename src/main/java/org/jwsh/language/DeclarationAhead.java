package org.jwsh.language;

import org.antlr.v4.runtime.IntStream;
import org.jwsh.language.grammar.PowerShellLexer;

/** Looks past the brackets at the start of a statement for what they belong to. */
final class DeclarationAhead {
    private final IntStream input;
    private int ahead = 1;

    /**
     * @param input stands behind the opening bracket
     */
    DeclarationAhead(IntStream input) {
        this.input = input;
    }

    /** The token type of the bracket: that of a param block, of a type definition, or of an ordinary type or attribute. */
    int bracket() {
        do {
            if (!skipBracket()) {
                return PowerShellLexer.L_BRACKET;
            }
            skipSpace();
        } while (take('['));
        return switch (word()) {
            case "param" -> PowerShellLexer.PARAM_BRACKET;
            case "class", "enum", "interface" -> PowerShellLexer.TYPE_BRACKET;
            default -> PowerShellLexer.L_BRACKET;
        };
    }

    private boolean take(int expected) {
        if (input.LA(ahead) != expected) {
            return false;
        }
        ahead++;
        return true;
    }

    /** Passes the closing bracket; false where there is none. Only an attribute has more than one line. */
    private boolean skipBracket() {
        int depth = 1;
        boolean arguments = false;
        while (depth > 0) {
            int c = input.LA(ahead++);
            switch (c) {
                case '[', '(' -> {
                    depth++;
                    arguments |= c == '(';
                }
                case ']', ')' -> depth--;
                case '\'', '"' -> skipQuoted(c);
                case '\n' -> {
                    if (!arguments) {
                        return false;
                    }
                }
                case IntStream.EOF -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private void skipQuoted(int quote) {
        while (input.LA(ahead) != quote && input.LA(ahead) != IntStream.EOF) {
            ahead += input.LA(ahead) == '`' ? 2 : 1;
        }
        ahead++;
    }

    private void skipSpace() {
        while (true) {
            int c = input.LA(ahead);
            if (c == '#') {
                while (input.LA(ahead) != '\n' && input.LA(ahead) != IntStream.EOF) {
                    ahead++;
                }
            } else if (c > 0 && Character.isWhitespace(c)) {
                ahead++;
            } else {
                return;
            }
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (word.length() < 10 && input.LA(ahead) > 0 && Character.isLetter(input.LA(ahead))) {
            word.append((char) input.LA(ahead++));
        }
        return word.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
