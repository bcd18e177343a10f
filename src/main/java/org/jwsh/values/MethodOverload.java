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

    /**
     * A parameter.
     *
     * @param typeName the type as displayed
     * @param optional whether it has a default, which the body supplies where the argument is {@link #MISSING}
     */
    public record Parameter(String typeName, String name, boolean byRef, boolean out, boolean variable, boolean optional) {
        public NetType type() {
            return NetTypes.named(typeName);
        }
    }

    /** What an optional parameter receives that was given no argument. */
    public static final Object MISSING = new Object();

    private final String signature;
    private final Body body;
    private List<Parameter> parameters;

    public MethodOverload(String signature, Body body) {
        this.signature = signature;
        this.body = body;
    }

    public MethodOverload(String signature, List<Parameter> parameters, Body body) {
        this(signature, body);
        this.parameters = List.copyOf(parameters);
    }

    /** The definition as it is shown to users. */
    public String signature() {
        return signature;
    }

    public Body body() {
        return body;
    }

    /** The name in front of the parentheses. */
    public String name() {
        String head = signature.substring(0, signature.indexOf('('));
        int generic = head.indexOf('[');
        int end = generic > 0 && head.endsWith("]") && !head.substring(0, generic).contains(" ") ? generic : head.length();
        return head.substring(head.lastIndexOf(' ', end - 1) + 1, end);
    }

    /** The type it returns, as displayed; {@code void} where it returns nothing. */
    public String returnTypeName() {
        String head = signature.substring(0, signature.indexOf('(')).trim();
        int space = head.lastIndexOf(' ');
        String type = space < 0 ? head : head.substring(0, space);
        return type.startsWith("static ") ? type.substring("static ".length()) : type;
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
