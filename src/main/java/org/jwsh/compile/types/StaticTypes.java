package org.jwsh.compile.types;

import org.jwsh.language.ast.*;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** What type the value of an expression has as far as its form tells. */
final class StaticTypes {
    private StaticTypes() {}

    static NetType of(ExpressionAst expression) {
        return switch (expression) {
            case ConstantExpressionAst number -> NetTypes.of(SafeValues.of(number));
            case StringConstantExpressionAst text -> NetTypes.STRING;
            case ExpandableStringExpressionAst text -> NetTypes.STRING;
            case ConvertExpressionAst cast -> named(cast.type().typeName());
            case ArrayLiteralAst array -> NetTypes.OBJECT_ARRAY;
            case ArrayExpressionAst array -> NetTypes.OBJECT_ARRAY;
            case HashtableAst table -> NetTypes.named("System.Collections.Hashtable");
            case ScriptBlockExpressionAst block -> NetTypes.named("System.Management.Automation.ScriptBlock");
            case TypeExpressionAst type -> NetTypes.named("System.Type");
            case BinaryExpressionAst operation ->
                switch (operation.operator()) {
                    case XOR, AND, OR, IS, IS_NOT -> NetTypes.BOOL;
                    default -> NetTypes.OBJECT;
                };
            case UnaryExpressionAst operation ->
                switch (operation.operator()) {
                    case NOT, EXCLAIM -> NetTypes.BOOL;
                    default -> NetTypes.OBJECT;
                };
            default -> NetTypes.OBJECT;
        };
    }

    /** The type of a parameter: that of its type constraint. */
    static NetType of(ParameterAst parameter) {
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (attribute instanceof TypeConstraintAst constraint) {
                return named(constraint.typeName());
            }
        }
        return NetTypes.OBJECT;
    }

    private static NetType named(TypeName name) {
        NetType type = find(name);
        return type == null ? NetTypes.OBJECT : type;
    }

    /** The type that a name in a script means, or null. */
    static NetType find(TypeName name) {
        ExecutionContext context = ExecutionContext.current();
        return context.engine().findType(name, context.frame());
    }
}
