package org.jwsh.commands.csharp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A source file: its types, translated. */
public final class CSharpSource {
    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "private",
            "protected",
            "internal",
            "static",
            "sealed",
            "abstract",
            "partial",
            "readonly",
            "virtual",
            "override",
            "new",
            "const",
            "volatile",
            "extern",
            "unsafe",
            "async",
            "required",
            "file");

    private final Tokens tokens;
    private final TypeNames types = new TypeNames();
    private final List<TypeText> made = new ArrayList<>();
    private int number;

    private CSharpSource(String source) {
        this.tokens = new Tokens(source);
        types.use("System");
    }

    /**
     * Translates a source.
     *
     * @throws CSharpError where it is not C#, or goes beyond the subset
     */
    public static List<TypeText> translate(String source) {
        CSharpSource unit = new CSharpSource(source);
        unit.declareAll(source);
        unit.namespaceMembers("");
        return unit.made;
    }

    /** Makes the names of all types known before any of them is read. */
    private void declareAll(String source) {
        Tokens ahead = new Tokens(source);
        List<String> around = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        int depth = 0;
        while (ahead.peek().kind() != Token.Kind.END) {
            Token token = ahead.take();
            boolean named = ahead.peek().kind() == Token.Kind.NAME;
            if (token.is("{")) {
                depth++;
            } else if (token.is("}")) {
                depth--;
                while (!depths.isEmpty() && depths.getLast() > depth) {
                    depths.removeLast();
                    around.removeLast();
                }
            } else if (token.is("namespace") && named) {
                StringBuilder name = new StringBuilder(ahead.name());
                while (ahead.accept(".")) {
                    name.append('.').append(ahead.name());
                }
                around.add(name.toString());
                depths.add(ahead.peek().is(";") ? 0 : depth + 1);
            } else if ((token.is("class") || token.is("struct") || token.is("enum")) && named) {
                String name = ahead.name();
                List<String> full = new ArrayList<>(around);
                full.add(name);
                types.define(name, String.join(".", full));
            }
        }
    }

    private void namespaceMembers(String namespace) {
        String current = namespace;
        while (!tokens.peek().is("}") && tokens.peek().kind() != Token.Kind.END) {
            if (tokens.accept("using")) {
                usingDirective();
            } else if (tokens.accept("namespace")) {
                String inner = qualified(current, dotted());
                types.use(inner);
                if (tokens.accept(";")) {
                    current = inner;
                } else {
                    tokens.expect("{");
                    namespaceMembers(inner);
                    tokens.expect("}");
                }
            } else {
                type(current);
            }
            tokens.accept(";");
        }
    }

    private void usingDirective() {
        tokens.accept("static");
        String name = dotted();
        if (tokens.accept("=")) {
            dotted();
        } else {
            types.use(name);
        }
        tokens.expect(";");
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.name());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.name());
        }
        return name.toString();
    }

    private static String qualified(String namespace, String name) {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }

    /** Reads attributes and modifiers; gives both. */
    private Set<String> modifiers() {
        Set<String> found = new java.util.HashSet<>();
        while (true) {
            if (tokens.peek().is("[")) {
                for (int i = 1; !tokens.peek(i).is("]") && tokens.peek(i).kind() != Token.Kind.END; i++) {
                    found.add("[" + tokens.peek(i).text());
                }
                tokens.skipBalanced("[", "]");
            } else if (MODIFIERS.contains(tokens.peek().text()) && tokens.peek().kind() == Token.Kind.NAME) {
                found.add(tokens.take().text());
            } else {
                return found;
            }
        }
    }

    private void type(String namespace) {
        Set<String> modifiers = modifiers();
        String kind = tokens.peek().text();
        switch (kind) {
            case "enum" ->
                enumeration(namespace, modifiers.contains("[Flags") || modifiers.contains("[FlagsAttribute"));
            case "class", "struct" -> classType(namespace, kind.equals("class") && !modifiers.contains("static"));
            default ->
                throw tokens.error("A declaration of a class or an enum is expected; '" + kind + "' is not supported");
        }
    }

    private String placeholder(String name) {
        return "CSharp" + (++number) + "_" + name;
    }

    private void enumeration(String namespace, boolean flags) {
        tokens.take();
        String name = tokens.name();
        String underlying = tokens.accept(":") ? types.read(tokens) : null;
        Map<String, Long> members = new LinkedHashMap<>();
        tokens.expect("{");
        long next = 0;
        while (!tokens.accept("}")) {
            modifiers();
            String member = tokens.name();
            if (tokens.accept("=")) {
                next = new ConstantExpression(tokens, members).read();
            }
            members.put(member, next++);
            tokens.accept(",");
        }
        StringBuilder text = new StringBuilder(flags ? "[Flags()] " : "");
        String placeholder = placeholder(name);
        text.append("enum ")
                .append(placeholder)
                .append(underlying == null ? "" : " : " + underlying)
                .append(" {\n");
        members.forEach((member, value) ->
                text.append(member).append(" = ").append(value).append('\n'));
        made.add(new TypeText(
                placeholder, qualified(namespace, name), text.append("}\n").toString()));
    }

    /** @param constructible whether C# gives it a constructor where it declares none */
    private void classType(String namespace, boolean constructible) {
        tokens.take();
        String name = tokens.name();
        String fullName = qualified(namespace, name);
        if (tokens.peek().is("<")) {
            throw tokens.error("Generic classes are not supported");
        }
        List<String> bases = new ArrayList<>();
        if (tokens.accept(":")) {
            do {
                bases.add(types.read(tokens));
            } while (tokens.accept(","));
        }
        String placeholder = placeholder(name);
        ClassMembers members = new ClassMembers(
                tokens, types, name, placeholder, fullName, bases.isEmpty() ? "object" : bases.getFirst());
        int own = made.size();
        String body = members.read(this::modifiers, () -> {
            String kind = tokens.peek().text();
            boolean nested = kind.equals("class") || kind.equals("struct") || kind.equals("enum");
            if (nested) {
                type(fullName);
            }
            return nested;
        });
        String heading = "class " + placeholder + (bases.isEmpty() ? "" : " : " + String.join(", ", bases));
        String implied = constructible && !members.hasConstructor() ? placeholder + "() {}\n" : "";
        made.add(own, new TypeText(placeholder, fullName, heading + " {\n" + body + implied + "}\n"));
    }
}
