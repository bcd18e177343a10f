package org.jwsh.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.SimpleTypeName;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** The types that scripts of a session see beside those of the library: classes and enums they define, namespaces they use. */
public final class ScriptTypes {
    static {
        NetTypes.sessionTypes(ScriptTypes::ofRunningSession);
    }

    private final Map<TypeDefinitionAst, NetType> made = new IdentityHashMap<>();
    private final Set<String> names = new HashSet<>();
    private int version;
    private final Map<ScriptSource, List<String>> namespaces = new IdentityHashMap<>();
    private final List<String> sessionNamespaces = new ArrayList<>();

    /** The types of a session. */
    public static ScriptTypes of(ExecutionContext context) {
        return context.service(ScriptTypes.class, ScriptTypes::new);
    }

    private static NetType ofRunningSession(String name) {
        ExecutionContext context = ExecutionContext.current();
        ScriptTypes types = context == null ? null : context.knownService(ScriptTypes.class);
        return types == null ? null : types.ofRunning(name, context.frame());
    }

    /** What a name that a value holds means: a type of the scripts, or one of a namespace that the session uses. */
    private NetType ofRunning(String name, Frame frame) {
        NetType found = ofScripts(name, frame);
        boolean simple = name.indexOf('.') < 0 && name.indexOf('[') < 0;
        if (simple && frame.scope.sessionState() == frame.context.globalState()) {
            for (String namespace : sessionNamespaces) {
                found = found == null ? NetTypes.find(namespace + "." + name) : found;
            }
        }
        return found;
    }

    private NetType ofScripts(String name, Frame frame) {
        String folded = CaseFolding.fold(name);
        return names.contains(folded) ? frame.scope.findType(folded) : null;
    }

    /** The type that was made of a definition, or null. */
    public NetType madeOf(TypeDefinitionAst definition) {
        return made.get(definition);
    }

    /** Adds the type that a definition makes. */
    public void define(NetType type, TypeDefinitionAst definition) {
        made.put(definition, type);
        names.add(CaseFolding.fold(type.fullName()));
        version++;
    }

    /** A number that changes whenever names of types may have got another meaning. */
    int version() {
        return version;
    }

    /** Lets the rest of a script, or of a session where it is used at its top, write names without this namespace. */
    public void use(String namespace, ScriptSource source, Frame frame) {
        namespaces.computeIfAbsent(source, key -> new ArrayList<>()).add(namespace);
        if (frame.scope == frame.context.globalScope()) {
            sessionNamespaces.add(namespace);
        }
        version++;
    }

    private List<String> namespaces(TypeName name, Frame frame) {
        List<String> own = namespaces.getOrDefault(name.extent().source(), List.of());
        if (sessionNamespaces.isEmpty() || frame.scope.sessionState() != frame.context.globalState()) {
            return own;
        }
        List<String> all = new ArrayList<>(own);
        all.addAll(sessionNamespaces);
        return all;
    }

    /** The type of that name, or null. */
    public NetType resolve(TypeName name, Frame frame) {
        return switch (name) {
            case ArrayTypeName array -> array(array, frame);
            case GenericTypeName generic -> generic(generic, frame);
            case SimpleTypeName simple -> find(simple, frame);
        };
    }

    private NetType array(ArrayTypeName array, Frame frame) {
        NetType element = resolve(array.elementType(), frame);
        if (element == null) {
            return null;
        }
        return array.rank() == 1
                ? NetTypes.arrayOf(element)
                : NetTypes.find(element.fullName() + "[" + ",".repeat(array.rank() - 1) + "]");
    }

    private NetType generic(GenericTypeName generic, Frame frame) {
        List<NetType> arguments = new ArrayList<>();
        for (TypeName argument : generic.arguments()) {
            NetType type = resolve(argument, frame);
            if (type == null) {
                return null;
            }
            arguments.add(type);
        }
        String name = generic.typeName().fullName();
        NetType found = NetTypes.generic(name, arguments);
        if (found == null) {
            for (String namespace : namespaces(generic, frame)) {
                found = found == null ? NetTypes.generic(namespace + "." + name, arguments) : found;
            }
        }
        return found;
    }

    /** The type of a full name without brackets, or null. */
    public NetType find(String name, Frame frame) {
        NetType own = ofScripts(name, frame);
        return own == null ? NetTypes.find(name) : own;
    }

    private NetType find(SimpleTypeName name, Frame frame) {
        NetType found = find(name.fullName(), frame);
        if (found == null) {
            for (String namespace : namespaces(name, frame)) {
                found = found == null ? NetTypes.find(namespace + "." + name.fullName()) : found;
            }
        }
        return found;
    }
}
