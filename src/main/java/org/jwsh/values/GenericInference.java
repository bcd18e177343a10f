package org.jwsh.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what the type parameters of a generic method stand for, from the arguments of a call. */
final class GenericInference {
    private final Map<String, NetType> found = new HashMap<>();
    private final List<String> names;

    private GenericInference(List<String> names) {
        this.names = names;
    }

    /** The method with its type parameters replaced by given types or by those that the arguments tell; null where they do not. */
    static MethodOverload close(MethodOverload overload, List<NetType> given, Object[] arguments) {
        List<String> names = overload.typeParameters();
        if (!given.isEmpty()) {
            return given.size() == names.size() ? overload.close(given) : null;
        }
        for (Object argument : arguments) {
            if (PSObject.unwrap(argument) instanceof ScriptBlock) {
                return null;
            }
        }
        GenericInference inference = new GenericInference(names);
        List<MethodOverload.Parameter> parameters = overload.parameters();
        for (int i = 0; i < arguments.length && !parameters.isEmpty(); i++) {
            MethodOverload.Parameter parameter = parameters.get(Math.min(i, parameters.size() - 1));
            boolean gathered = parameter.variable() && !isArray(arguments[i]);
            String pattern = parameter.typeName();
            inference.learn(gathered ? pattern.substring(0, pattern.length() - 2) : pattern, arguments[i]);
        }
        List<NetType> types = new ArrayList<>();
        for (String name : names) {
            if (!inference.found.containsKey(name)) {
                return null;
            }
            types.add(inference.found.get(name));
        }
        return overload.close(types);
    }

    private static boolean isArray(Object argument) {
        return argument != null && argument.getClass().isArray();
    }

    private void learn(String pattern, Object argument) {
        Object base = PSObject.unwrap(argument);
        if (base instanceof Reference reference) {
            learn(pattern, reference.get());
        } else if (base != null) {
            learn(pattern, NetTypes.of(base));
        }
    }

    private void learn(String pattern, NetType actual) {
        if (names.contains(pattern)) {
            found.putIfAbsent(pattern, actual);
            return;
        }
        int open = pattern.indexOf('[');
        if (open < 0) {
            return;
        }
        if (pattern.endsWith("[]")) {
            if (actual.isArray()) {
                learn(pattern.substring(0, pattern.length() - 2), actual.elementType());
            }
            return;
        }
        List<String> inner = TypeNameResolver.split(pattern.substring(open + 1, pattern.length() - 1));
        List<NetType> arguments = argumentsAs(pattern.substring(0, open), actual, inner.size());
        for (int i = 0; i < Math.min(inner.size(), arguments.size()); i++) {
            learn(inner.get(i), arguments.get(i));
        }
    }

    private static List<NetType> argumentsAs(String definition, NetType actual, int arity) {
        if (actual.isArray() && arity == 1) {
            return List.of(actual.elementType());
        }
        String start = definition + "`" + arity + "[";
        for (NetType type = actual; type != null; type = type.baseType()) {
            if (type.fullName().startsWith(start)) {
                return type.genericArguments();
            }
        }
        for (NetType type : actual.interfaces()) {
            if (type.fullName().startsWith(start)) {
                return type.genericArguments();
            }
        }
        return List.of();
    }
}
