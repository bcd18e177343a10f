package org.jwsh.commands.csharp;

/** Translates the bodies of methods. */
final class Statements {
    private final Tokens tokens;
    private final TypeNames types;
    private final StringBuilder out;

    Statements(Tokens tokens, TypeNames types, StringBuilder out) {
        this.tokens = tokens;
        this.types = types;
        this.out = out;
    }

    /** A block in braces. */
    void block(MemberScope scope) {
        tokens.expect("{");
        MemberScope inner = scope.block();
        while (!tokens.accept("}")) {
            statement(inner);
        }
    }

    private String expression(MemberScope scope) {
        return new Expressions(tokens, types, scope).read().code();
    }

    private void body(MemberScope scope) {
        out.append(" {\n");
        if (tokens.peek().is("{")) {
            block(scope);
        } else {
            statement(scope.block());
        }
        out.append("}\n");
    }

    private String condition(MemberScope scope) {
        tokens.expect("(");
        String condition = expression(scope);
        tokens.expect(")");
        return condition;
    }

    private void statement(MemberScope scope) {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NAME && keyword(token.text(), scope)) {
            return;
        }
        if (tokens.peek().is("{")) {
            block(scope);
        } else if (!tokens.accept(";")) {
            simple(scope);
            tokens.expect(";");
            out.append('\n');
        }
    }

    private boolean keyword(String word, MemberScope scope) {
        switch (word) {
            case "if" -> ifStatement(scope);
            case "for" -> forStatement(scope);
            case "foreach" -> forEach(scope);
            case "while" -> {
                tokens.take();
                out.append("while (").append(condition(scope)).append(')');
                body(scope);
            }
            case "do" -> {
                tokens.take();
                out.append("do");
                body(scope);
                tokens.expect("while");
                out.append("while (").append(condition(scope)).append(")\n");
                tokens.expect(";");
            }
            case "return" -> {
                tokens.take();
                out.append("return");
                if (!tokens.peek().is(";")) {
                    out.append(' ').append(expression(scope));
                }
                tokens.expect(";");
                out.append('\n');
            }
            case "throw" -> {
                tokens.take();
                out.append("throw");
                if (!tokens.peek().is(";")) {
                    out.append(' ').append(expression(scope));
                }
                tokens.expect(";");
                out.append('\n');
            }
            case "break", "continue" -> {
                tokens.take();
                tokens.expect(";");
                out.append(word).append('\n');
            }
            case "try" -> tryStatement(scope);
            case "switch" -> switchStatement(scope);
            case "lock", "unchecked", "checked", "unsafe" -> {
                tokens.take();
                if (tokens.peek().is("(")) {
                    tokens.skipBalanced("(", ")");
                }
                block(scope);
            }
            case "using" -> usingStatement(scope);
            case "yield", "goto", "await", "fixed" ->
                throw tokens.error("The statement '" + word + "' is not supported");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ifStatement(MemberScope scope) {
        tokens.take();
        out.append("if (").append(condition(scope)).append(')');
        body(scope);
        while (tokens.accept("else")) {
            if (tokens.accept("if")) {
                out.append("elseif (").append(condition(scope)).append(')');
                body(scope);
            } else {
                out.append("else");
                body(scope);
                return;
            }
        }
    }

    private void forStatement(MemberScope scope) {
        tokens.take();
        tokens.expect("(");
        MemberScope inner = scope.block();
        if (!tokens.peek().is(";")) {
            simple(inner);
            out.append('\n');
        }
        tokens.expect(";");
        out.append("for (; ");
        out.append(tokens.peek().is(";") ? "$true" : expression(inner));
        tokens.expect(";");
        out.append("; ");
        boolean first = true;
        while (!tokens.accept(")")) {
            out.append(first ? "" : ", ").append('(').append(expression(inner)).append(')');
            first = false;
            tokens.accept(",");
        }
        out.append(')');
        body(inner);
    }

    private void forEach(MemberScope scope) {
        tokens.take();
        tokens.expect("(");
        MemberScope inner = scope.block();
        String type = tokens.peek().is("var") ? null : types.read(tokens);
        if (type == null) {
            tokens.take();
        }
        String name = tokens.name();
        tokens.expect("in");
        String collection = expression(scope);
        tokens.expect(")");
        inner.declare(name, type);
        out.append("foreach (")
                .append(inner.local(name))
                .append(" in ")
                .append(collection)
                .append(')');
        body(inner);
    }

    private void tryStatement(MemberScope scope) {
        tokens.take();
        out.append("try");
        body(scope);
        while (tokens.accept("catch")) {
            out.append("catch");
            MemberScope inner = scope.block();
            String bound = null;
            if (tokens.accept("(")) {
                String type = types.read(tokens);
                if (!type.equals("Exception") && !type.equals("System.Exception")) {
                    out.append(" [").append(type).append(']');
                }
                if (tokens.peek().kind() == Token.Kind.NAME) {
                    bound = tokens.name();
                    inner.declare(bound, null);
                }
                tokens.expect(")");
            }
            out.append(" {\n");
            if (bound != null) {
                out.append(inner.local(bound)).append(" = $_.Exception\n");
            }
            block(inner);
            out.append("}\n");
        }
        if (tokens.accept("finally")) {
            out.append("finally");
            body(scope);
        }
    }

    private void switchStatement(MemberScope scope) {
        tokens.take();
        out.append("switch -CaseSensitive (").append(condition(scope)).append(") {\n");
        tokens.expect("{");
        while (!tokens.accept("}")) {
            StringBuilder labels = new StringBuilder();
            boolean otherwise = false;
            while (tokens.peek().is("case") || tokens.peek().is("default")) {
                if (tokens.take().is("default")) {
                    otherwise = true;
                } else {
                    labels.append(labels.isEmpty() ? "" : ", ").append(expression(scope));
                }
                tokens.expect(":");
            }
            out.append(otherwise ? "default" : "{ $_ -cin @(" + labels + ") }").append(" {\n");
            MemberScope inner = scope.block();
            while (!tokens.peek().is("case")
                    && !tokens.peek().is("default")
                    && !tokens.peek().is("}")) {
                statement(inner);
            }
            out.append("}\n");
        }
        out.append("}\n");
    }

    private void usingStatement(MemberScope scope) {
        tokens.take();
        tokens.expect("(");
        MemberScope inner = scope.block();
        String variable = types.isDeclaration(tokens) ? declared(inner) : null;
        if (variable == null) {
            variable = "$cs_using";
            out.append(variable).append(" = ").append(expression(scope)).append('\n');
        }
        tokens.expect(")");
        out.append("try");
        body(inner);
        out.append("finally { if ($null -ne ")
                .append(variable)
                .append(") { ")
                .append(variable)
                .append(".Dispose() } }\n");
    }

    /** A declaration or an expression, without its end. */
    private void simple(MemberScope scope) {
        tokens.accept("const");
        if (types.isDeclaration(tokens)) {
            declared(scope);
        } else {
            out.append(expression(scope));
        }
    }

    /** A declaration; gives its last variable. */
    private String declared(MemberScope scope) {
        boolean inferred = tokens.peek().is("var");
        String type = inferred ? null : types.read(tokens);
        if (inferred) {
            tokens.take();
        }
        String variable = null;
        do {
            String name = tokens.name();
            variable = scope.local(name);
            if (tokens.accept("=")) {
                Expressions.Text value =
                        tokens.peek().is("{") ? list(scope, type) : new Expressions(tokens, types, scope).read();
                scope.declare(name, inferred ? value.type() : type);
                boolean typed = type != null && !type.contains("<");
                out.append(typed ? "[" + type + "]" : "")
                        .append(variable)
                        .append(" = ")
                        .append(value.code())
                        .append("; ");
            } else {
                scope.declare(name, type);
                out.append(variable).append(" = ").append(defaultOf(type)).append("; ");
            }
        } while (tokens.accept(","));
        return variable;
    }

    private Expressions.Text list(MemberScope scope, String type) {
        tokens.expect("{");
        StringBuilder all = new StringBuilder("@(");
        while (!tokens.accept("}")) {
            all.append(all.length() > 2 ? ", " : "").append(expression(scope));
            tokens.accept(",");
        }
        return new Expressions.Text(all.append(')').toString(), type);
    }

    private static String defaultOf(String type) {
        return switch (type) {
            case "int", "long", "int16", "byte", "double", "single", "decimal", "uint32", "uint64" -> "[" + type + "]0";
            case "bool" -> "$false";
            case null, default -> "$null";
        };
    }
}
