package org.jwsh.compile.classes;

import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeDefinitionKind;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetType;

/** Makes types of the definitions of a script. */
public final class TypeDefinitions {
    private TypeDefinitions() {}

    /** Defines a class, enum or interface in the session. */
    public static void define(TypeDefinitionAst ast, Frame frame) {
        ScriptTypes types = ScriptTypes.of(frame.context);
        NetType type = types.madeOf(ast);
        if (type == null) {
            type = ast.kind() == TypeDefinitionKind.ENUM ? enumOf(ast, frame) : new ScriptClass(ast, types, frame);
            types.define(type, ast);
        }
        frame.scope.defineType(type);
    }

    private static NetType enumOf(TypeDefinitionAst ast, Frame frame) {
        boolean flags = ast.attributes().stream()
                .map(a -> CaseFolding.fold(a.typeName().fullName()))
                .anyMatch(n -> n.equals("flags") || n.equals("flagsattribute") || n.equals("system.flags"));
        EnumLabels labels =
                new EnumLabels(ast, frame, name -> ScriptTypes.of(frame.context).resolve(name, frame));
        return new EnumType(ast.name(), flags, labels.underlying(), labels.numbers());
    }
}
