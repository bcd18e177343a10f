package org.jwsh.commands.csharp;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a source, read one after the other with as much looking ahead as is wanted. */
final class Tokens {
    private static final List<String> SYMBOLS = List.of(
            "<<=", ">>=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=",
            "/=", "%=", "&=", "|=", "^=", "<<", "::");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int next;

    Tokens(String source) {
        this.source = source;
        while (skipSpace()) {
            read();
        }
        tokens.add(new Token(Token.Kind.END, "", source.length()));
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        if (next < tokens.size() - 1) {
            next++;
        }
        return token;
    }

    boolean accept(String text) {
        boolean there = peek().is(text);
        if (there) {
            take();
        }
        return there;
    }

    void expect(String text) {
        if (!accept(text)) {
            throw error("; expected".equals(text) ? text : text + " expected");
        }
    }

    String name() {
        if (peek().kind() != Token.Kind.NAME) {
            throw error("Identifier expected");
        }
        return take().text();
    }

    int mark() {
        return next;
    }

    void reset(int mark) {
        next = mark;
    }

    CSharpError error(String message) {
        return new CSharpError(message, source, peek().start());
    }

    /** Skips what stands between brackets, the opening one included. */
    void skipBalanced(String open, String close) {
        int depth = 0;
        do {
            if (peek().kind() == Token.Kind.END) {
                throw error(close + " expected");
            }
            Token token = take();
            depth += token.is(open) ? 1 : token.is(close) ? -1 : 0;
        } while (depth > 0);
    }

    private boolean skipSpace() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (source.startsWith("//", at) || c == '#') {
                int end = source.indexOf('\n', at);
                at = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", at)) {
                int end = source.indexOf("*/", at + 2);
                at = end < 0 ? source.length() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private void read() {
        char c = source.charAt(at);
        int start = at;
        if (c == '"' || source.startsWith("@\"", at)) {
            boolean verbatim = c == '@';
            at += verbatim ? 2 : 1;
            tokens.add(new Token(Token.Kind.STRING, string(verbatim, false), start));
        } else if (source.startsWith("$\"", at) || source.startsWith("$@\"", at) || source.startsWith("@$\"", at)) {
            boolean verbatim = source.charAt(at + 1) != '"';
            at += verbatim ? 3 : 2;
            tokens.add(new Token(Token.Kind.INTERPOLATED, string(verbatim, true), start));
        } else if (c == '\'') {
            at++;
            String value = source.charAt(at) == '\\' ? escape() : String.valueOf(source.charAt(at++));
            at++;
            tokens.add(new Token(Token.Kind.CHARACTER, value, start));
        } else if (Character.isDigit(c)
                || c == '.' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1))) {
            number();
            tokens.add(new Token(Token.Kind.NUMBER, source.substring(start, at), start));
        } else if (Character.isLetter(c) || c == '_' || c == '@') {
            at++;
            while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_')) {
                at++;
            }
            String name = source.substring(start, at);
            tokens.add(new Token(Token.Kind.NAME, name.startsWith("@") ? name.substring(1) : name, start));
        } else {
            String symbol = SYMBOLS.stream()
                    .filter(each -> source.startsWith(each, at))
                    .findFirst()
                    .orElse(String.valueOf(c));
            at += symbol.length();
            tokens.add(new Token(Token.Kind.SYMBOL, symbol, start));
        }
    }

    private void number() {
        boolean hexadecimal = source.startsWith("0x", at) || source.startsWith("0X", at);
        at += hexadecimal ? 2 : 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean fraction = c == '.' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1));
            boolean exponentSign = (c == '-' || c == '+') && !hexadecimal && "eE".indexOf(source.charAt(at - 1)) >= 0;
            if (!Character.isLetterOrDigit(c) && c != '_' && !fraction && !exponentSign) {
                return;
            }
            at++;
        }
    }

    /** The rest of a string; of an interpolated one the text as written, its holes still in it. */
    private String string(boolean verbatim, boolean interpolated) {
        StringBuilder value = new StringBuilder();
        int depth = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (interpolated && (c == '{' || c == '}')) {
                depth += c == '{' ? 1 : -1;
            }
            if (c == '"' && depth <= 0) {
                at++;
                if (verbatim && at < source.length() && source.charAt(at) == '"') {
                    at++;
                    value.append('"');
                    continue;
                }
                return value.toString();
            }
            if (c == '\\' && !verbatim && depth <= 0) {
                value.append(escape());
            } else {
                value.append(c);
                at++;
            }
        }
        throw new CSharpError("Unterminated string literal", source, source.length());
    }

    private String escape() {
        char c = source.charAt(at + 1);
        at += 2;
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '0' -> "\0";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000B";
            case 'u' -> {
                String code = source.substring(at, at + 4);
                at += 4;
                yield String.valueOf((char) Integer.parseInt(code, 16));
            }
            default -> String.valueOf(c);
        };
    }
}
