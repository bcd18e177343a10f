package org.jwsh.commands.csharp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Translates expressions. Each comes out in parentheses where it has parts, so that no rule of precedence is left to keep. */
final class Expressions {
    /**
     * An expression in the language.
     *
     * @param type its type where the source tells, else null
     */
    record Text(String code, String type) {
        boolean isString() {
            return "string".equals(type);
        }

        boolean isWhole() {
            return type != null && WHOLE.contains(type);
        }
    }

    private static final Set<String> WHOLE = Set.of("int", "long", "int16", "byte", "uint32", "uint64");

    private static final List<Map<String, String>> LEVELS = List.of(
            Map.of("||", "-or"),
            Map.of("&&", "-and"),
            Map.of("|", "-bor"),
            Map.of("^", "-bxor"),
            Map.of("&", "-band"),
            Map.of("==", "-ceq", "!=", "-cne"),
            Map.of("<", "-lt", ">", "-gt", "<=", "-le", ">=", "-ge"),
            Map.of("<<", "-shl", ">>", "-shr"),
            Map.of("+", "+", "-", "-"),
            Map.of("*", "*", "/", "/", "%", "%"));

    private static final Set<String> ASSIGNMENTS =
            Set.of("=", "+=", "-=", "*=", "/=", "%=", "??=", "&=", "|=", "^=", "<<=", ">>=");

    private final Tokens tokens;
    private final TypeNames types;
    private final MemberScope scope;

    Expressions(Tokens tokens, TypeNames types, MemberScope scope) {
        this.tokens = tokens;
        this.types = types;
        this.scope = scope;
    }

    Text read() {
        if (isLambda()) {
            return lambda();
        }
        Text left = conditional();
        String operator = tokens.peek().text();
        if (tokens.peek().kind() != Token.Kind.SYMBOL || !ASSIGNMENTS.contains(operator)) {
            return left;
        }
        tokens.take();
        Text right = read();
        String code = switch (operator) {
            case "&=" -> left.code() + " = (" + left.code() + " -band " + right.code() + ")";
            case "|=" -> left.code() + " = (" + left.code() + " -bor " + right.code() + ")";
            case "^=" -> left.code() + " = (" + left.code() + " -bxor " + right.code() + ")";
            case "<<=" -> left.code() + " = (" + left.code() + " -shl " + right.code() + ")";
            case ">>=" -> left.code() + " = (" + left.code() + " -shr " + right.code() + ")";
            default -> left.code() + " " + operator + " " + right.code();
        };
        return new Text(code, left.type());
    }

    private boolean isLambda() {
        if (tokens.peek().kind() == Token.Kind.NAME && tokens.peek(1).is("=>")) {
            return true;
        }
        if (!tokens.peek().is("(")) {
            return false;
        }
        int mark = tokens.mark();
        tokens.skipBalanced("(", ")");
        boolean found = tokens.peek().is("=>");
        tokens.reset(mark);
        return found;
    }

    private Text lambda() {
        List<String> parameters = new ArrayList<>();
        if (tokens.accept("(")) {
            while (!tokens.accept(")")) {
                String first = tokens.name();
                parameters.add(tokens.peek().kind() == Token.Kind.NAME ? tokens.name() : first);
                tokens.accept(",");
            }
        } else {
            parameters.add(tokens.name());
        }
        tokens.expect("=>");
        if (tokens.peek().is("{")) {
            throw tokens.error("Lambda expressions with statements are not supported");
        }
        MemberScope inner = scope.block();
        parameters.forEach(name -> inner.declare(name, null));
        Text body = new Expressions(tokens, types, inner).read();
        String list = String.join(", ", parameters.stream().map(inner::local).toList());
        return new Text("{ param(" + list + ") " + body.code() + " }", null);
    }

    private Text conditional() {
        Text condition = coalescing();
        if (!tokens.accept("?")) {
            return condition;
        }
        Text yes = read();
        tokens.expect(":");
        Text no = read();
        return new Text("(" + condition.code() + " ? " + yes.code() + " : " + no.code() + ")", yes.type());
    }

    private Text coalescing() {
        Text left = binary(0);
        if (!tokens.accept("??")) {
            return left;
        }
        return new Text("(" + left.code() + " ?? " + coalescing().code() + ")", left.type());
    }

    private Text binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Text left = binary(level + 1);
        while (true) {
            if (level == 6 && (tokens.peek().is("is") || tokens.peek().is("as"))) {
                left = typeTest(left);
                continue;
            }
            String operator = symbol();
            String translated = LEVELS.get(level).get(operator);
            if (translated == null || tokens.peek().kind() != Token.Kind.SYMBOL) {
                return left;
            }
            takeSymbol(operator);
            left = combined(left, operator, translated, binary(level + 1));
        }
    }

    /** The symbol here; two closing angles side by side are a shift. */
    private String symbol() {
        Token first = tokens.peek();
        Token second = tokens.peek(1);
        boolean shift = first.is(">") && second.is(">") && second.start() == first.start() + 1;
        return shift ? ">>" : first.text();
    }

    private void takeSymbol(String symbol) {
        tokens.take();
        if (symbol.equals(">>") && tokens.peek().is(">")) {
            tokens.take();
        }
    }

    private Text typeTest(Text left) {
        boolean test = tokens.take().is("is");
        if (test && tokens.peek().is("null")) {
            tokens.take();
            return new Text("($null -eq " + left.code() + ")", "bool");
        }
        String type = types.read(tokens);
        return test
                ? new Text("(" + left.code() + " -is [" + type + "])", "bool")
                : new Text("(" + left.code() + " -as [" + type + "])", type);
    }

    private static Text combined(Text left, String operator, String translated, Text right) {
        if (operator.equals("+") && (left.isString() || right.isString())) {
            return new Text("[string]::Concat(" + left.code() + ", " + right.code() + ")", "string");
        }
        boolean isTest = Set.of("||", "&&", "==", "!=", "<", ">", "<=", ">=").contains(operator);
        boolean whole = left.isWhole() && right.isWhole();
        if (operator.equals("/") && whole) {
            return new Text(
                    "([" + left.type() + "][Math]::Truncate(" + left.code() + " / " + right.code() + "))", left.type());
        }
        String code = right.code().equals("$null") && isTest
                ? "($null " + translated + " " + left.code() + ")"
                : "(" + left.code() + " " + translated + " " + right.code() + ")";
        return new Text(code, isTest ? "bool" : left.type() == null ? right.type() : left.type());
    }

    private Text unary() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.SYMBOL) {
            switch (token.text()) {
                case "!" -> {
                    tokens.take();
                    return new Text("(-not " + unary().code() + ")", "bool");
                }
                case "~" -> {
                    tokens.take();
                    return new Text("(-bnot " + unary().code() + ")", null);
                }
                case "-", "+" -> {
                    tokens.take();
                    Text operand = unary();
                    return new Text("(" + token.text() + operand.code() + ")", operand.type());
                }
                case "++", "--" -> {
                    tokens.take();
                    return new Text("(" + token.text() + unary().code() + ")", null);
                }
                case "(" -> {
                    if (isCast()) {
                        tokens.take();
                        String type = types.read(tokens);
                        tokens.expect(")");
                        return new Text("([" + type + "]" + unary().code() + ")", type);
                    }
                }
                default -> {}
            }
        }
        return postfix(primary());
    }

    private boolean isCast() {
        int mark = tokens.mark();
        try {
            tokens.take();
            if (tokens.peek().kind() != Token.Kind.NAME) {
                return false;
            }
            boolean keyword = TypeNames.isKeyword(tokens.peek().text());
            boolean known = keyword
                    || types.find(tokens.peek().text()) != null
                            && !scope.isVariable(tokens.peek().text());
            types.read(tokens);
            if (!tokens.accept(")")) {
                return false;
            }
            Token behind = tokens.peek();
            boolean operand = behind.kind() != Token.Kind.SYMBOL && behind.kind() != Token.Kind.END
                    || behind.is("(")
                    || behind.is("!")
                    || behind.is("~")
                    || keyword && behind.is("-");
            return operand && !behind.is("is") && !behind.is("as") && known;
        } catch (CSharpError noType) {
            return false;
        } finally {
            tokens.reset(mark);
        }
    }

    private Text primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> number(tokens.take().text());
            case STRING -> new Text(quoted(tokens.take().text()), "string");
            case INTERPOLATED -> interpolated(tokens.take().text());
            case CHARACTER -> new Text("([char]" + quoted(tokens.take().text()) + ")", "char");
            case NAME -> named();
            default -> {
                tokens.expect("(");
                Text inner = read();
                tokens.expect(")");
                yield new Text("(" + inner.code() + ")", inner.type());
            }
        };
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static Text number(String written) {
        String plain = written.replace("_", "");
        boolean hexadecimal = plain.startsWith("0x") || plain.startsWith("0X");
        String suffix = hexadecimal ? "" : plain.replaceAll("^[0-9.]+([eE][+-]?[0-9]+)?", "");
        String digits = plain.substring(0, plain.length() - suffix.length());
        return switch (suffix.toLowerCase(java.util.Locale.ROOT)) {
            case "l" -> new Text(digits + "L", "long");
            case "u" -> new Text("([uint32]" + digits + ")", "uint32");
            case "ul", "lu" -> new Text("([uint64]" + digits + ")", "uint64");
            case "f" -> new Text("([single]" + digits + ")", "single");
            case "d" -> new Text("([double]" + digits + ")", "double");
            case "m" -> new Text(digits + "d", "decimal");
            default -> new Text(digits, digits.contains(".") ? "double" : "int");
        };
    }

    /** Each hole becomes an argument of a format string. */
    private Text interpolated(String text) {
        StringBuilder format = new StringBuilder();
        List<String> arguments = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' && !text.startsWith("{{", at)) {
                int end = text.indexOf('}', at);
                String hole = text.substring(at + 1, end);
                int colon = hole.indexOf(':');
                String inside = colon < 0 ? hole : hole.substring(0, colon);
                arguments.add(
                        new Expressions(new Tokens(inside), types, scope).read().code());
                format.append('{').append(arguments.size() - 1);
                format.append(colon < 0 ? "" : hole.substring(colon)).append('}');
                at = end + 1;
            } else {
                boolean doubled = text.startsWith("{{", at) || text.startsWith("}}", at);
                format.append(doubled ? text.substring(at, at + 2) : String.valueOf(c));
                at += doubled ? 2 : 1;
            }
        }
        return arguments.isEmpty()
                ? new Text(quoted(format.toString()), "string")
                : new Text("(" + quoted(format.toString()) + " -f " + String.join(", ", arguments) + ")", "string");
    }

    private Text named() {
        Token token = tokens.peek();
        switch (token.text()) {
            case "true", "false", "null" -> {
                tokens.take();
                return new Text("$" + token.text(), token.is("null") ? null : "bool");
            }
            case "this" -> {
                tokens.take();
                return new Text("$this", null);
            }
            case "base" -> {
                tokens.take();
                return new Text("([" + scope.baseType() + "]$this)", null);
            }
            case "typeof" -> {
                tokens.take();
                tokens.expect("(");
                String type = types.read(tokens);
                tokens.expect(")");
                return new Text("([" + type + "])", null);
            }
            case "nameof" -> {
                tokens.take();
                tokens.expect("(");
                String last = tokens.name();
                while (tokens.accept(".")) {
                    last = tokens.name();
                }
                tokens.expect(")");
                return new Text(quoted(last), "string");
            }
            case "default" -> {
                tokens.take();
                if (tokens.accept("(")) {
                    types.read(tokens);
                    tokens.expect(")");
                }
                return new Text("$null", null);
            }
            case "new" -> {
                tokens.take();
                return creation();
            }
            default -> {
                return reference();
            }
        }
    }

    private Text creation() {
        if (tokens.accept("[")) {
            tokens.expect("]");
            return new Text("@(" + elements() + ")", null);
        }
        String type = types.read(tokens);
        if (tokens.peek().is("{") && type.endsWith("[]")) {
            return new Text("([" + type + "]@(" + elements() + "))", type);
        }
        if (tokens.accept("[")) {
            Text size = read();
            tokens.expect("]");
            return new Text("[" + type + "[]]::new(" + size.code() + ")", type + "[]");
        }
        String arguments = tokens.peek().is("(") ? arguments() : "";
        String made = "[" + type + "]::new(" + arguments + ")";
        return tokens.peek().is("{") ? initialized(made, type) : new Text(made, type);
    }

    private Text initialized(String made, String type) {
        if (tokens.peek(1).kind() == Token.Kind.NAME && tokens.peek(2).is("=")) {
            tokens.take();
            StringBuilder code = new StringBuilder("(& { $made = ").append(made).append("; ");
            while (!tokens.accept("}")) {
                String property = tokens.name();
                tokens.expect("=");
                code.append("$made.")
                        .append(property)
                        .append(" = ")
                        .append(read().code())
                        .append("; ");
                tokens.accept(",");
            }
            return new Text(code.append("$made })").toString(), type);
        }
        return new Text("([" + type + "]@(" + elements() + "))", type);
    }

    private String elements() {
        tokens.expect("{");
        List<String> all = new ArrayList<>();
        while (!tokens.accept("}")) {
            all.add(read().code());
            tokens.accept(",");
        }
        return String.join(", ", all);
    }

    private String arguments() {
        tokens.expect("(");
        List<String> all = new ArrayList<>();
        while (!tokens.accept(")")) {
            if (tokens.peek().is("out") || tokens.peek().is("ref")) {
                tokens.take();
                if (types.isDeclaration(tokens) || tokens.peek().is("var")) {
                    types.read(tokens);
                    scope.declare(tokens.peek().text(), null);
                }
                all.add("([ref]" + read().code() + ")");
            } else {
                all.add(read().code());
            }
            tokens.accept(",");
        }
        return String.join(", ", all);
    }

    /** A variable, a member without anything in front, or the type whose member comes next. */
    private Text reference() {
        String name = tokens.name();
        if (scope.isVariable(name)) {
            return new Text(scope.local(name), scope.typeOf(name));
        }
        if (tokens.peek().is("(") && scope.isMember(name)) {
            return new Text(scope.member(name) + "(" + arguments() + ")", scope.typeOf(name));
        }
        if (scope.isMember(name)) {
            return new Text(scope.member(name), scope.typeOf(name));
        }
        StringBuilder full = new StringBuilder(name);
        String type = genericOr(types.find(name), name);
        while (type == null && tokens.peek().is(".") && tokens.peek(1).kind() == Token.Kind.NAME) {
            tokens.take();
            full.append('.').append(tokens.name());
            type = genericOr(types.find(full.toString()), full.toString());
        }
        if (type == null) {
            throw tokens.error("The name '" + name + "' does not exist in the current context");
        }
        return new Text("[" + type + "]", null);
    }

    private String genericOr(String found, String name) {
        if (!tokens.peek().is("<") || found != null && TypeNames.isKeyword(name)) {
            return found;
        }
        int mark = tokens.mark();
        try {
            tokens.take();
            List<String> arguments = new ArrayList<>();
            do {
                arguments.add(types.read(tokens));
            } while (tokens.accept(","));
            if (tokens.accept(">") && tokens.peek().is(".")) {
                return types.generic(name, arguments);
            }
        } catch (CSharpError comparison) {
            tokens.reset(mark);
            return found;
        }
        tokens.reset(mark);
        return found;
    }

    private Text postfix(Text start) {
        Text value = start;
        while (true) {
            if (tokens.peek().is(".") || tokens.peek().is("?.")) {
                boolean conditional = tokens.take().is("?.");
                String name = tokens.name();
                String arrow = isType(value) ? "::" : conditional ? "?." : ".";
                String target = conditional && value.code().startsWith("$")
                        ? "${" + value.code().substring(1) + "}"
                        : value.code();
                if (tokens.peek().is("<") && isCallOfGeneric()) {
                    tokens.skipBalanced("<", ">");
                }
                value = tokens.peek().is("(")
                        ? new Text(target + arrow + name + "(" + arguments() + ")", stringMethod(name))
                        : new Text(target + arrow + name, name.equals("Length") || name.equals("Count") ? "int" : null);
            } else if (tokens.peek().is("[")) {
                tokens.take();
                List<String> indexes = new ArrayList<>();
                do {
                    indexes.add(read().code());
                } while (tokens.accept(","));
                tokens.expect("]");
                String element = value.type() != null && value.type().endsWith("[]")
                        ? value.type().substring(0, value.type().length() - 2)
                        : value.isString() ? "char" : null;
                value = new Text(value.code() + "[" + String.join(", ", indexes) + "]", element);
            } else if (tokens.peek().is("++") || tokens.peek().is("--")) {
                value = new Text("(" + value.code() + tokens.take().text() + ")", value.type());
            } else if (tokens.peek().is("(")) {
                value = new Text(value.code() + ".Invoke(" + arguments() + ")", null);
            } else {
                return value;
            }
        }
    }

    private boolean isCallOfGeneric() {
        int mark = tokens.mark();
        int depth = 0;
        for (int i = 0; i < 12; i++) {
            Token token = tokens.take();
            depth += token.is("<") ? 1 : token.is(">") ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        boolean found = depth == 0 && tokens.peek().is("(");
        tokens.reset(mark);
        return found;
    }

    private static boolean isType(Text value) {
        return value.type() == null
                && value.code().startsWith("[")
                && value.code().endsWith("]")
                && !value.code().contains("::");
    }

    private static String stringMethod(String name) {
        return Set.of(
                                "ToString",
                                "Substring",
                                "Trim",
                                "Replace",
                                "ToUpper",
                                "ToLower",
                                "Join",
                                "Format",
                                "Concat",
                                "PadLeft")
                        .contains(name)
                ? "string"
                : null;
    }
}
