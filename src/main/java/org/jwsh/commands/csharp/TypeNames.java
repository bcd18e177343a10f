package org.jwsh.commands.csharp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.NetTypes;

/** Names of types as a source writes them, and as the language does. */
final class TypeNames {
    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("object", "System.Object"),
            Map.entry("string", "string"),
            Map.entry("bool", "bool"),
            Map.entry("byte", "byte"),
            Map.entry("sbyte", "sbyte"),
            Map.entry("short", "int16"),
            Map.entry("ushort", "uint16"),
            Map.entry("int", "int"),
            Map.entry("uint", "uint32"),
            Map.entry("long", "long"),
            Map.entry("ulong", "uint64"),
            Map.entry("float", "single"),
            Map.entry("double", "double"),
            Map.entry("decimal", "decimal"),
            Map.entry("char", "char"),
            Map.entry("void", "void"),
            Map.entry("dynamic", "System.Object"));

    private final List<String> namespaces = new ArrayList<>();
    private final Map<String, String> own = new HashMap<>();

    void use(String namespace) {
        namespaces.add(namespace);
    }

    /** Makes a type of the source known. */
    void define(String simpleName, String fullName) {
        own.put(simpleName, fullName);
        own.put(fullName, fullName);
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.containsKey(name);
    }

    /** The name of a type for the language, or null where there is none of that name. */
    String find(String name) {
        String known = KEYWORDS.getOrDefault(name, own.get(name));
        if (known != null) {
            return known;
        }
        if (NetTypes.find(name) != null && Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        for (String namespace : namespaces) {
            if (own.containsKey(namespace + "." + name) || NetTypes.find(namespace + "." + name) != null) {
                return namespace + "." + name;
            }
        }
        return null;
    }

    /** The name of a generic type, which need not be known without its arguments. */
    String generic(String name, List<String> arguments) {
        String inside = "[" + String.join(",", arguments) + "]";
        for (String namespace : namespaces) {
            if (NetTypes.find(namespace + "." + name + inside) != null) {
                return namespace + "." + name + inside;
            }
        }
        return name + inside;
    }

    /**
     * Reads a type.
     *
     * @return its name for the language, without the outer brackets
     */
    String read(Tokens tokens) {
        StringBuilder name = new StringBuilder(tokens.name());
        while (tokens.peek().is(".") && tokens.peek(1).kind() == Token.Kind.NAME) {
            tokens.take();
            name.append('.').append(tokens.name());
        }
        String type;
        if (tokens.peek().is("<")) {
            tokens.take();
            List<String> arguments = new ArrayList<>();
            do {
                arguments.add(read(tokens));
            } while (tokens.accept(","));
            tokens.expect(">");
            type = generic(name.toString(), arguments);
        } else {
            String found = find(name.toString());
            type = found == null ? name.toString() : found;
        }
        if (tokens.peek().is("?") && !tokens.peek(1).is(".")) {
            tokens.take();
            type = "System.Nullable[" + type + "]";
        }
        while (tokens.peek().is("[")
                && (tokens.peek(1).is("]") || tokens.peek(1).is(","))) {
            tokens.take();
            StringBuilder rank = new StringBuilder("[");
            while (tokens.accept(",")) {
                rank.append(',');
            }
            tokens.expect("]");
            type += rank.append(']');
        }
        return type;
    }

    /** Whether a type followed by a name begins here: a declaration. */
    boolean isDeclaration(Tokens tokens) {
        if (tokens.peek().kind() != Token.Kind.NAME) {
            return false;
        }
        if (tokens.peek().is("var")) {
            return tokens.peek(1).kind() == Token.Kind.NAME;
        }
        int mark = tokens.mark();
        try {
            read(tokens);
            return tokens.peek().kind() == Token.Kind.NAME
                    && !tokens.peek().is("is")
                    && !tokens.peek().is("as")
                    && !tokens.peek().is("in")
                    && (tokens.peek(1).is("=")
                            || tokens.peek(1).is(";")
                            || tokens.peek(1).is(",")
                            || tokens.peek(1).is("in"));
        } catch (CSharpError noType) {
            return false;
        } finally {
            tokens.reset(mark);
        }
    }
}
