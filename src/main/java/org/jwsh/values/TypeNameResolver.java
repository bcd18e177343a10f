package org.jwsh.values;

import java.util.ArrayList;
import java.util.List;

/** Takes a type's name apart: accelerators, arrays, generic arguments, assembly names; knows nothing of sessions. */
final class TypeNameResolver {
    private TypeNameResolver() {}

    static NetType resolve(String given) {
        String name = given.trim();
        if (name.endsWith("]")) {
            return name.endsWith("[]") ? array(name) : generic(name);
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            return NetTypes.find(name.substring(0, comma));
        }
        if (name.indexOf('`') > 0) {
            NetType open = OpenGenericType.find(name);
            if (open != null) {
                return open;
            }
        }
        String target = TypeNames.acceleratorTarget(name);
        NetType found = plain(target == null ? name : target);
        return found == null && target == null ? plain("System." + name) : found;
    }

    private static NetType array(String name) {
        NetType element = NetTypes.find(name.substring(0, name.length() - 2));
        return element == null ? null : NetTypes.arrayOf(element);
    }

    private static NetType plain(String fullName) {
        String folded = CaseFolding.fold(fullName);
        TypeSpec builtIn = TypeCatalog.findByName(folded);
        TypeSpec spec = builtIn == null ? ModuleTypes.byName(folded) : builtIn;
        if (spec != null) {
            return NetTypes.unique(spec.fullName(), () -> new DefinedType(spec));
        }
        NetType special = TypeCatalog.findSpecial(folded);
        return special != null ? NetTypes.unique(special.fullName(), () -> special) : JavaType.find(fullName);
    }

    private static NetType generic(String name) {
        int open = name.indexOf('[');
        if (open <= 0) {
            return null;
        }
        String inner = name.substring(open + 1, name.length() - 1);
        if (inner.chars().allMatch(c -> c == ',')) {
            NetType element = NetTypes.find(name.substring(0, open));
            String fullName = element == null ? null : element.fullName() + name.substring(open);
            return element == null ? null : NetTypes.unique(fullName, () -> new ArrayType(element, inner.length() + 1));
        }
        List<NetType> arguments = new ArrayList<>();
        for (String argument : split(inner)) {
            String text = argument.startsWith("[") ? argument.substring(1, argument.length() - 1) : argument;
            NetType type = NetTypes.find(text);
            if (type == null) {
                return null;
            }
            arguments.add(type);
        }
        return TypeCatalog.findGeneric(name.substring(0, open), arguments);
    }

    static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(arguments.substring(start, i).trim());
                start = i + 1;
            }
        }
        parts.add(arguments.substring(start).trim());
        return parts;
    }
}
