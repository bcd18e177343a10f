package org.jwsh.values;

import java.util.ArrayList;
import java.util.List;

/**
 * One overload of a method or constructor. The signature is written as PowerShell displays it, such as
 * {@code string Substring(int startIndex, int length)} or {@code static string Join(string separator, Params string[] value)},
 * and is taken apart on first use.
 */
public final class MethodOverload {
    /** Runs the overload with arguments already of the parameters' types; the target is null for static ones. */
    @FunctionalInterface
    public interface Body {
        Object invoke(Object target, Object[] arguments) throws Throwable;
    }

    /** A body written in a script: what it throws reaches the caller as it is. */
    @FunctionalInterface
    public interface ScriptBody extends Body {}

    /**
     * A parameter.
     *
     * @param typeName the type as displayed
     * @param known the type where it is not found by its name
     * @param optional whether it has a default, which the body supplies where the argument is {@link #MISSING}
     */
    public record Parameter(
            String typeName,
            String name,
            boolean byRef,
            boolean out,
            boolean variable,
            boolean optional,
            NetType known) {

        public Parameter(String typeName, String name, boolean byRef, boolean out, boolean variable, boolean optional) {
            this(typeName, name, byRef, out, variable, optional, null);
        }

        /** The type; one that no value has where there is no such type. */
        public NetType type() {
            return known != null ? known : NetTypes.declared(typeName);
        }
    }

    /** Runs a generic method: as {@link Body}, with the types that its type parameters stand for, in their order. */
    @FunctionalInterface
    public interface GenericBody {
        Object invoke(List<NetType> types, Object target, Object[] arguments) throws Throwable;
    }

    /** What an optional parameter receives that was given no argument. */
    public static final Object MISSING = new Object();

    private final String signature;
    private final Body body;
    private final GenericBody genericBody;
    private List<Parameter> parameters;
    private boolean closed;
    private List<String> typeParameters;
    private String returnTypeName;
    private String name;
    private boolean explicit;

    public MethodOverload(String signature, Body body) {
        this.signature = signature;
        this.body = body;
        this.genericBody = null;
    }

    /** A generic method; it is called after {@link #close} has put types in the place of its type parameters. */
    public static MethodOverload generic(String signature, GenericBody body) {
        return new MethodOverload(signature, body);
    }

    private MethodOverload(String signature, GenericBody body) {
        this.signature = signature;
        this.body = null;
        this.genericBody = body;
    }

    public MethodOverload(String signature, List<Parameter> parameters, Body body) {
        this(signature, body);
        this.parameters = List.copyOf(parameters);
    }

    /** A method that a type has for one of its interfaces alone: lists of members show the interface's. */
    static MethodOverload explicit(String signature, Body body) {
        MethodOverload made = new MethodOverload(signature, body);
        made.explicit = true;
        return made;
    }

    /** Whether the type has it for one of its interfaces alone. */
    public boolean isExplicit() {
        return explicit;
    }

    /** The definition as it is shown to users. */
    public String signature() {
        return signature;
    }

    public Body body() {
        return body;
    }

    /** The name in front of the parentheses, without type parameters and without the interface it belongs to. */
    public String name() {
        if (name == null) {
            String last = head().substring(nameStart());
            int generic = last.indexOf('[');
            name = generic < 0 ? last : last.substring(0, generic);
        }
        return name;
    }

    /**
     * This method of an interface as types show it that implement the interface: {@code bool IEquatable[int].Equals(int other)}.
     *
     * @param contract the interface as displayed without namespaces
     */
    MethodOverload of(String contract) {
        MethodOverload shown = new MethodOverload(
                signature.substring(0, nameStart()) + contract + "." + signature.substring(nameStart()), body);
        shown.name = name();
        shown.parameters = parameters();
        shown.typeParameters = List.of();
        return shown;
    }

    /** Whether types were put in the place of type parameters. */
    boolean isClosed() {
        return closed;
    }

    /** The names of a generic method's type parameters, such as {@code TSource}; empty for others. */
    public List<String> typeParameters() {
        if (typeParameters == null) {
            typeParameters = readTypeParameters();
        }
        return typeParameters;
    }

    private List<String> readTypeParameters() {
        String last = head().substring(nameStart());
        int generic = last.indexOf('[');
        return generic < 0
                ? List.of()
                : List.of(last.substring(generic + 1, last.length() - 1).split(", ?"));
    }

    private String head() {
        return signature.substring(0, signature.indexOf('('));
    }

    private int nameStart() {
        String head = head();
        int depth = 0;
        for (int i = head.length() - 1; i >= 0; i--) {
            char c = head.charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The type it returns, as displayed; {@code void} where it returns nothing. */
    public String returnTypeName() {
        if (returnTypeName == null) {
            String type = head().substring(0, Math.max(0, nameStart() - 1));
            returnTypeName = type.startsWith("static ") ? type.substring("static ".length()) : type;
        }
        return returnTypeName;
    }

    /** Whether it is a property with parameters: its signature ends with the accessors it has. */
    public boolean isParameterizedProperty() {
        return signature.endsWith("}");
    }

    public boolean returnsVoid() {
        return returnTypeName().equals("void");
    }

    public List<Parameter> parameters() {
        if (parameters == null) {
            parameters = parse(signature.substring(signature.indexOf('(') + 1, signature.lastIndexOf(')')));
        }
        return parameters;
    }

    /** Whether another overload takes parameters of the same types. */
    boolean sameParameters(MethodOverload other) {
        List<Parameter> mine = parameters();
        List<Parameter> theirs = other.parameters();
        boolean same = mine.size() == theirs.size();
        for (int i = 0; same && i < mine.size(); i++) {
            same = mine.get(i).typeName().equals(theirs.get(i).typeName());
        }
        return same;
    }

    private static List<Parameter> parse(String list) {
        List<Parameter> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? ',' : list.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                if (i > start) {
                    found.add(parameter(list.substring(start, i).trim()));
                }
                start = i + 1;
            }
        }
        return List.copyOf(found);
    }

    /** The method with types in the place of its type parameters. */
    MethodOverload close(List<NetType> types) {
        int open = signature.indexOf('(');
        String list = signature.substring(open);
        List<String> names = typeParameters();
        for (int i = 0; i < names.size(); i++) {
            list = list.replaceAll(
                    "\\b" + names.get(i) + "(?=[\\],\\[ ])",
                    java.util.regex.Matcher.quoteReplacement(types.get(i).displayName()));
        }
        MethodOverload made = new MethodOverload(
                returnTypeName() + " " + name() + list,
                (target, arguments) -> genericBody.invoke(types, target, arguments));
        made.closed = true;
        return made;
    }

    private static Parameter parameter(String text) {
        int equals = text.indexOf(" = ");
        String rest = equals < 0 ? text : text.substring(0, equals);
        boolean variable = rest.startsWith("Params ");
        boolean out = rest.startsWith("[out] ");
        boolean byRef = out || rest.startsWith("[ref] ");
        if (variable) {
            rest = rest.substring("Params ".length());
        } else if (byRef) {
            rest = rest.substring("[ref] ".length());
        }
        int space = rest.lastIndexOf(' ');
        return new Parameter(rest.substring(0, space), rest.substring(space + 1), byRef, out, variable, equals >= 0);
    }

    @Override
    public String toString() {
        return signature;
    }
}
