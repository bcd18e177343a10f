package org.jwsh.commands.csharp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The members of a class, translated. */
final class ClassMembers {
    private boolean hasConstructor;
    private final Tokens tokens;
    private final TypeNames types;
    private final String name;
    private final String placeholder;
    private final String fullName;
    private final String baseType;
    private final Map<String, MemberScope.Member> known = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    ClassMembers(Tokens tokens, TypeNames types, String name, String placeholder, String fullName, String baseType) {
        this.tokens = tokens;
        this.types = types;
        this.name = name;
        this.placeholder = placeholder;
        this.fullName = fullName;
        this.baseType = baseType;
    }

    /**
     * Reads all members.
     *
     * @param modifiers reads what stands before a member
     * @param nestedType reads a type, where one is there
     */
    String read(Supplier<Set<String>> modifiers, BooleanSupplier nestedType) {
        int start = tokens.mark();
        survey(modifiers);
        tokens.reset(start);
        tokens.expect("{");
        while (!tokens.accept("}")) {
            Set<String> given = modifiers.get();
            if (!nestedType.getAsBoolean()) {
                member(given);
            }
            tokens.accept(";");
        }
        return out.toString();
    }

    /** Notes the names of all members first: bodies mention them in any order. */
    private void survey(Supplier<Set<String>> modifiers) {
        tokens.expect("{");
        while (!tokens.accept("}")) {
            Set<String> given = modifiers.get();
            if (tokens.peek().is("class")
                    || tokens.peek().is("struct")
                    || tokens.peek().is("enum")) {
                while (!tokens.peek().is("{")) {
                    tokens.take();
                }
                tokens.skipBalanced("{", "}");
                continue;
            }
            if (tokens.peek().is(name) && tokens.peek(1).is("(")) {
                tokens.take();
                skipMember();
                continue;
            }
            if (tokens.accept(";")) {
                continue;
            }
            if (tokens.peek().is("event")
                    || tokens.peek().is("delegate")
                    || tokens.peek().is("~")) {
                throw tokens.error("The member '" + tokens.peek().text() + "' is not supported");
            }
            String type = types.read(tokens);
            boolean isStatic = given.contains("static") || given.contains("const");
            do {
                known.put(tokens.name(), new MemberScope.Member(isStatic, type));
                skipInitializer();
            } while (tokens.accept(","));
            skipMember();
        }
    }

    private void skipInitializer() {
        if (tokens.accept("=")) {
            while (!tokens.peek().is(";") && !tokens.peek().is(",")) {
                if (tokens.peek().is("(")) {
                    tokens.skipBalanced("(", ")");
                } else if (tokens.peek().is("{")) {
                    tokens.skipBalanced("{", "}");
                } else {
                    tokens.take();
                }
            }
        }
    }

    private void skipMember() {
        while (!tokens.peek().is("{") && !tokens.peek().is(";")) {
            if (tokens.peek().kind() == Token.Kind.END) {
                throw tokens.error("} expected");
            }
            tokens.take();
        }
        if (tokens.peek().is("{")) {
            tokens.skipBalanced("{", "}");
            if (tokens.accept("=")) {
                skipInitializer();
                skipMember();
            }
        } else {
            tokens.take();
        }
    }

    private MemberScope scope() {
        return new MemberScope(fullName, baseType, known);
    }

    private void member(Set<String> given) {
        if (tokens.peek().is(";")) {
            return;
        }
        String visibility =
                given.contains("public") || given.contains("protected") || given.contains("internal") ? "" : "hidden ";
        if (tokens.peek().is(name) && tokens.peek(1).is("(")) {
            tokens.take();
            constructor(given.contains("static"));
            return;
        }
        String type = types.read(tokens);
        String memberName = tokens.name();
        String prefix = (given.contains("static") || given.contains("const") ? "static " : "") + visibility;
        if (tokens.peek().is("(")) {
            method(prefix, type, memberName, given.contains("extern"));
        } else if (tokens.peek().is("{") || tokens.peek().is("=>")) {
            property(prefix, type, memberName);
        } else {
            fields(prefix, type, memberName);
        }
    }

    private void fields(String prefix, String type, String first) {
        String field = first;
        do {
            field = field == null ? tokens.name() : field;
            declare(prefix, type, field);
            field = null;
        } while (tokens.accept(","));
        tokens.expect(";");
    }

    private void declare(String prefix, String type, String field) {
        out.append(prefix).append('[').append(type).append("] $").append(field);
        if (tokens.accept("=")) {
            out.append(" = ");
            if (tokens.peek().is("{")) {
                throw tokens.error("An array initializer without 'new' is not supported");
            }
            out.append(new Expressions(tokens, types, scope()).read().code());
        }
        out.append('\n');
    }

    private void property(String prefix, String type, String property) {
        if (tokens.peek().is("=>")) {
            throw tokens.error("Properties with code are not supported");
        }
        tokens.expect("{");
        while (!tokens.accept("}")) {
            while (!tokens.peek().is("get")
                    && !tokens.peek().is("set")
                    && !tokens.peek().is("init")) {
                tokens.take();
            }
            tokens.take();
            if (!tokens.accept(";")) {
                throw tokens.error("Properties with code are not supported");
            }
        }
        declare(prefix, type, property);
        tokens.accept(";");
    }

    /** Whether a constructor of objects was read. */
    boolean hasConstructor() {
        return hasConstructor;
    }

    private void constructor(boolean isStatic) {
        hasConstructor |= !isStatic;
        MemberScope scope = scope().block();
        out.append(isStatic ? "static " : "").append(placeholder).append('(');
        out.append(parameters(scope)).append(')');
        if (tokens.accept(":")) {
            if (!tokens.accept("base")) {
                throw tokens.error("Constructors that call another one of their class are not supported");
            }
            tokens.expect("(");
            StringBuilder arguments = new StringBuilder();
            while (!tokens.accept(")")) {
                arguments.append(arguments.isEmpty() ? "" : ", ");
                arguments.append(new Expressions(tokens, types, scope).read().code());
                tokens.accept(",");
            }
            out.append(" : base(").append(arguments).append(')');
        }
        out.append(" {\n");
        new Statements(tokens, types, out).block(scope);
        out.append("}\n");
    }

    private void method(String prefix, String type, String method, boolean extern) {
        MemberScope scope = scope().block();
        out.append(prefix).append('[').append(type).append("] ").append(method).append('(');
        out.append(parameters(scope)).append(") {\n");
        if (extern) {
            tokens.expect(";");
            out.append("throw [System.EntryPointNotFoundException]::new('Unable to find an entry point named ''")
                    .append(method)
                    .append("''.')\n");
        } else if (tokens.accept("=>")) {
            String value = new Expressions(tokens, types, scope).read().code();
            out.append(type.equals("void") ? "" : "return ").append(value).append('\n');
            tokens.expect(";");
        } else if (!tokens.accept(";")) {
            new Statements(tokens, types, out).block(scope);
        }
        out.append("}\n");
    }

    private String parameters(MemberScope scope) {
        tokens.expect("(");
        StringBuilder list = new StringBuilder();
        while (!tokens.accept(")")) {
            for (String word : List.of("this", "params", "in")) {
                tokens.accept(word);
            }
            if (tokens.peek().is("ref") || tokens.peek().is("out")) {
                throw tokens.error("Parameters by reference are not supported");
            }
            String type = types.read(tokens);
            String parameter = tokens.name();
            scope.declare(parameter, type);
            list.append(list.isEmpty() ? "" : ", ")
                    .append('[')
                    .append(type)
                    .append(']')
                    .append(scope.local(parameter));
            if (tokens.accept("=")) {
                throw tokens.error("Optional parameters are not supported");
            }
            tokens.accept(",");
        }
        return list.toString();
    }
}
