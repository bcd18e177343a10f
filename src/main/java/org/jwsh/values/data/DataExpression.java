package org.jwsh.values.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.operators.Arithmetic;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.DBNull;

/** An expression over the columns of a row, as filters and computed columns have it; null is what is not known. */
final class DataExpression {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:'((?:[^']|'')*)'|#([^#]*)#|\\[([^\\]]*)\\]|(\\d+(?:\\.\\d+)?)"
                    + "|([A-Za-z_][\\w.]*)|(<=|>=|<>|[=<>+*/%(),-]))");

    private enum Kind {
        TEXT,
        DATE,
        COLUMN,
        NUMBER,
        WORD,
        SYMBOL,
        END
    }

    private record Token(Kind kind, String text) {}

    private final List<Token> tokens = new ArrayList<>();
    private final DataTableValue table;
    private final String source;
    private int at;

    private DataExpression(String source, DataTableValue table) {
        this.source = source;
        this.table = table;
        Matcher matcher = TOKEN.matcher(source);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            for (int group = 1; group <= 6; group++) {
                if (matcher.group(group) != null) {
                    tokens.add(new Token(
                            Kind.values()[group - 1], matcher.group(group).replace("''", "'")));
                }
            }
        }
        if (!source.substring(end).isBlank()) {
            throw syntax("Syntax error in the expression.");
        }
        tokens.add(new Token(Kind.END, ""));
    }

    /** What is made of a row. */
    interface Compiled {
        Object value(DataRowValue row);
    }

    static Compiled parse(String source, DataTableValue table) {
        DataExpression expression = new DataExpression(source, table);
        Compiled whole = expression.or();
        if (expression.peek().kind != Kind.END) {
            throw expression.syntax("Syntax error: Missing operand after '" + expression.peek().text + "' operator.");
        }
        return whole;
    }

    /** A filter of rows; an empty one lets all pass. */
    static Function<DataRowValue, Boolean> filter(String source, DataTableValue table) {
        if (source == null || source.isBlank()) {
            return row -> true;
        }
        Compiled condition = parse(source, table);
        return row -> Boolean.TRUE.equals(condition.value(row));
    }

    private NetException syntax(String message) {
        return NetException.of("System.Data.SyntaxErrorException", message);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean word(String text) {
        boolean there = peek().kind == Kind.WORD && peek().text.equalsIgnoreCase(text);
        at += there ? 1 : 0;
        return there;
    }

    private boolean symbol(String text) {
        boolean there = peek().kind == Kind.SYMBOL && peek().text.equals(text);
        at += there ? 1 : 0;
        return there;
    }

    private Compiled or() {
        Compiled left = and();
        while (word("or")) {
            Compiled first = left;
            Compiled second = and();
            left = row -> Boolean.TRUE.equals(first.value(row)) || Boolean.TRUE.equals(second.value(row));
        }
        return left;
    }

    private Compiled and() {
        Compiled left = not();
        while (word("and")) {
            Compiled first = left;
            Compiled second = not();
            left = row -> Boolean.TRUE.equals(first.value(row)) && Boolean.TRUE.equals(second.value(row));
        }
        return left;
    }

    private Compiled not() {
        if (word("not")) {
            Compiled inner = not();
            return row -> !Boolean.TRUE.equals(inner.value(row));
        }
        return comparison();
    }

    private Compiled comparison() {
        Compiled left = sum();
        if (word("is")) {
            boolean negated = word("not");
            if (!word("null")) {
                throw syntax("Syntax error in the expression.");
            }
            return row -> (left.value(row) == null) != negated;
        }
        boolean negated = word("not");
        if (word("like")) {
            Compiled pattern = sum();
            return row -> like(left.value(row), pattern.value(row)) != negated;
        }
        if (word("in")) {
            List<Compiled> choices = list();
            return row -> choices.stream().anyMatch(each -> order(left.value(row), each.value(row), 0)) != negated;
        }
        for (String operator : new String[] {"=", "<>", "<=", ">=", "<", ">"}) {
            if (symbol(operator)) {
                Compiled right = sum();
                return row -> compare(operator, left.value(row), right.value(row));
            }
        }
        return left;
    }

    private List<Compiled> list() {
        List<Compiled> choices = new ArrayList<>();
        if (!symbol("(")) {
            throw syntax("Syntax error: The items following the IN keyword must be separated by commas and be enclosed"
                    + " in parentheses.");
        }
        do {
            choices.add(sum());
        } while (symbol(","));
        symbol(")");
        return choices;
    }

    private static boolean like(Object text, Object pattern) {
        return text != null
                && pattern != null
                && WildcardPattern.of(String.valueOf(pattern).replace('%', '*'), true)
                        .isMatch(LanguagePrimitives.toStringInvariant(text));
    }

    private static boolean compare(String operator, Object left, Object right) {
        if (left == null || right == null) {
            return false;
        }
        return switch (operator) {
            case "=" -> order(left, right, 0);
            case "<>" -> !order(left, right, 0);
            case "<" -> order(left, right, -1);
            case ">" -> order(left, right, 1);
            case "<=" -> !order(left, right, 1);
            default -> !order(left, right, -1);
        };
    }

    private static boolean order(Object left, Object right, int wanted) {
        return left != null && right != null && Integer.signum(LanguagePrimitives.compare(left, right, true)) == wanted;
    }

    private Compiled sum() {
        Compiled left = product();
        while (peek().kind == Kind.SYMBOL
                && (peek().text.equals("+") || peek().text.equals("-"))) {
            boolean plus = tokens.get(at++).text.equals("+");
            Compiled first = left;
            Compiled second = product();
            left = row -> known(first.value(row), second.value(row), plus ? Arithmetic::add : Arithmetic::subtract);
        }
        return left;
    }

    private Compiled product() {
        Compiled left = primary();
        while (peek().kind == Kind.SYMBOL && "*/%".contains(peek().text)) {
            String operator = tokens.get(at++).text;
            Compiled first = left;
            Compiled second = primary();
            left = row -> known(
                    first.value(row),
                    second.value(row),
                    switch (operator) {
                        case "*" -> Arithmetic::multiply;
                        case "/" -> Arithmetic::divide;
                        default -> Arithmetic::remainder;
                    });
        }
        return left;
    }

    private static Object known(Object left, Object right, java.util.function.BinaryOperator<Object> operation) {
        return left == null || right == null ? null : operation.apply(left, right);
    }

    private Compiled primary() {
        Token token = tokens.get(at++);
        switch (token.kind) {
            case TEXT -> {
                return row -> token.text;
            }
            case NUMBER -> {
                Object number = token.text.contains(".")
                        ? (Object) Double.valueOf(token.text)
                        : (Object) Integer.valueOf(token.text);
                return row -> number;
            }
            case DATE -> {
                Object date =
                        LanguagePrimitives.convertTo(token.text, org.jwsh.values.NetTypes.named("System.DateTime"));
                return row -> date;
            }
            case COLUMN -> {
                return column(token.text);
            }
            case WORD -> {
                return switch (token.text.toLowerCase(java.util.Locale.ROOT)) {
                    case "true" -> row -> true;
                    case "false" -> row -> false;
                    case "null" -> row -> null;
                    default -> column(token.text);
                };
            }
            default -> {
                if (token.text.equals("(")) {
                    Compiled inner = or();
                    if (!symbol(")")) {
                        throw syntax("The expression is missing the closing parenthesis.");
                    }
                    return inner;
                }
                if (token.text.equals("-")) {
                    Compiled inner = primary();
                    return row -> known(inner.value(row), 0, (value, zero) -> Arithmetic.negate(value));
                }
                throw syntax("Syntax error in the expression.");
            }
        }
    }

    private Compiled column(String name) {
        int place = table.place(name);
        if (place < 0) {
            throw NetException.of("System.Data.EvaluateException", "Cannot find column [" + name + "].");
        }
        return row -> row.get(place) instanceof DBNull ? null : row.get(place);
    }

    @Override
    public String toString() {
        return source;
    }
}
