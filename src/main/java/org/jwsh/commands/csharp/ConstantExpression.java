package org.jwsh.commands.csharp;

import java.util.Locale;
import java.util.Map;

/** The value of a member of an enum: numbers and earlier members, joined by operators. */
final class ConstantExpression {
    private final Tokens tokens;
    private final Map<String, Long> members;

    ConstantExpression(Tokens tokens, Map<String, Long> members) {
        this.tokens = tokens;
        this.members = members;
    }

    long read() {
        long value = sum();
        while (tokens.peek().is("|") || tokens.peek().is("&") || tokens.peek().is("^")) {
            String operator = tokens.take().text();
            long right = sum();
            value = operator.equals("|") ? value | right : operator.equals("&") ? value & right : value ^ right;
        }
        return value;
    }

    private long sum() {
        long value = operand();
        while (tokens.peek().is("+")
                || tokens.peek().is("-")
                || tokens.peek().is("<<")
                || tokens.peek().is("*")) {
            String operator = tokens.take().text();
            long right = operand();
            value = switch (operator) {
                case "+" -> value + right;
                case "-" -> value - right;
                case "*" -> value * right;
                default -> value << right;
            };
        }
        return value;
    }

    private long operand() {
        if (tokens.accept("(")) {
            long value = read();
            tokens.expect(")");
            return value;
        }
        if (tokens.accept("-")) {
            return -operand();
        }
        if (tokens.accept("~")) {
            return ~operand();
        }
        Token token = tokens.take();
        if (token.kind() == Token.Kind.CHARACTER) {
            return token.text().charAt(0);
        }
        if (token.kind() == Token.Kind.NUMBER) {
            String digits = token.text().replace("_", "").replaceAll("(?i)[ul]+$", "");
            return digits.toLowerCase(Locale.ROOT).startsWith("0x")
                    ? Long.parseUnsignedLong(digits.substring(2), 16)
                    : Long.parseUnsignedLong(digits);
        }
        String name = token.text();
        while (tokens.accept(".")) {
            name = tokens.name();
        }
        Long known = members.get(name);
        if (known == null) {
            throw tokens.error("The name '" + name + "' does not exist in the current context");
        }
        return known;
    }
}
