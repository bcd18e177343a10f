package org.jwsh.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, NetType> defined = new LinkedHashMap<>();
    private final Map<String, TypeDefinitionAst> sources = new HashMap<>();
    private final List<String> namespaces = new ArrayList<>();

    /** The types of a session. */
    public static ScriptTypes of(ExecutionContext context) {
        return context.service(ScriptTypes.class, ScriptTypes::new);
    }

    private static NetType ofRunningSession(String name) {
        ExecutionContext context = ExecutionContext.current();
        ScriptTypes types = context == null ? null : context.knownService(ScriptTypes.class);
        return types == null ? null : types.defined.get(CaseFolding.fold(name));
    }

    /** Adds a class or enum; a later one of the same name hides it. */
    public void define(NetType type) {
        defined.put(CaseFolding.fold(type.fullName()), type);
    }

    /** Whether the type in force under a definition's name was made of this very definition. */
    public boolean isDefinedBy(TypeDefinitionAst definition) {
        return sources.get(CaseFolding.fold(definition.name())) == definition;
    }

    /** Adds the type that a definition makes. */
    public void define(NetType type, TypeDefinitionAst definition) {
        define(type);
        sources.put(CaseFolding.fold(definition.name()), definition);
    }

    /** Lets names be written without this namespace. */
    public void use(String namespace) {
        namespaces.add(namespace);
    }

    /** Whether the meaning of a type's name cannot change any more in this session. */
    boolean isStable(NetType type) {
        return !defined.containsValue(type);
    }

    /** The type of that name, or null. */
    public NetType resolve(TypeName name, Frame frame) {
        return switch (name) {
            case ArrayTypeName array -> array(array, frame);
            case GenericTypeName generic -> generic(generic, frame);
            case SimpleTypeName simple -> find(simple.fullName());
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
    public NetType find(String name) {
        NetType own = defined.get(CaseFolding.fold(name));
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
