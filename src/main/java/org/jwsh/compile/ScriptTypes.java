package org.jwsh.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final List<String> namespaces = new ArrayList<>();

    /** The types of a session. */
    public static ScriptTypes of(ExecutionContext context) {
        return context.service(ScriptTypes.class, ScriptTypes::new);
    }

    private static NetType ofRunningSession(String name) {
        ExecutionContext context = ExecutionContext.current();
        ScriptTypes types = context == null ? null : context.knownService(ScriptTypes.class);
        return types == null ? null : types.ofScripts(name, context.frame());
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

    /** Lets names be written without this namespace. */
    public void use(String namespace) {
        namespaces.add(namespace);
        version++;
    }

    /** The type of that name, or null. */
    public NetType resolve(TypeName name, Frame frame) {
        return switch (name) {
            case ArrayTypeName array -> array(array, frame);
            case GenericTypeName generic -> generic(generic, frame);
            case SimpleTypeName simple -> find(simple.fullName(), frame);
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
        for (int i = 0; found == null && i < namespaces.size(); i++) {
            found = NetTypes.generic(namespaces.get(i) + "." + name, arguments);
        }
        return found;
    }

    /** The type of a name without brackets, or null. */
    public NetType find(String name, Frame frame) {
        NetType own = ofScripts(name, frame);
        if (own != null) {
            return own;
        }
        NetType found = NetTypes.find(name);
        for (int i = 0; found == null && i < namespaces.size(); i++) {
            found = NetTypes.find(namespaces.get(i) + "." + name);
        }
        return found;
    }
}
