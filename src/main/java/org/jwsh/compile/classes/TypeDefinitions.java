package org.jwsh.compile.classes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeDefinitionKind;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

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
        Map<String, Long> labels = new LinkedHashMap<>();
        long next = 0;
        for (MemberAst member : ast.members()) {
            PropertyMemberAst label = (PropertyMemberAst) member;
            if (label.initialValue() != null) {
                next = number(label.initialValue(), frame);
            }
            labels.put(label.name(), next++);
        }
        boolean flags = ast.attributes().stream()
                .map(a -> CaseFolding.fold(a.typeName().fullName()))
                .anyMatch(n -> n.equals("flags") || n.equals("flagsattribute") || n.equals("system.flags"));
        NetType underlying = ast.baseTypes().isEmpty()
                ? NetTypes.INT
                : ScriptTypes.of(frame.context)
                        .resolve(ast.baseTypes().getFirst().typeName(), frame);
        return new EnumType(ast.name(), flags, underlying, labels);
    }

    private static long number(ExpressionAst initial, Frame frame) {
        CompiledExpression compiled = Compiler.compileExpression(initial);
        Object value = compiled.node().eval(frame.scratch(compiled.variables()));
        if (PSObject.unwrap(value) instanceof EnumValue label) {
            return label.number();
        }
        return (Long) LanguagePrimitives.convertTo(value, NetTypes.LONG);
    }
}
