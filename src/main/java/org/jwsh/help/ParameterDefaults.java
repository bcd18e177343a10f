package org.jwsh.help;

import java.util.List;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.binding.attributes.PSDefaultValueAttribute;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ParameterDeclaration;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.numbers.Decimal;

/** The defaults of a script's parameters as help shows them: constants by value, all else as it is written. */
final class ParameterDefaults {
    private final List<ParameterDeclaration> declarations;
    private final List<ParameterAst> nodes;

    ParameterDefaults(CompiledScriptBlock block, List<ParameterAst> nodes) {
        this.declarations = block.code().parameters();
        this.nodes = nodes;
    }

    String of(ParameterMetadata parameter) {
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof PSDefaultValueAttribute given) {
                boolean words = given.help() != null && !given.help().isEmpty();
                return words ? given.help() : LanguagePrimitives.toStringInvariant(given.value());
            }
        }
        for (int i = 0; i < declarations.size() && i < nodes.size(); i++) {
            if (declarations.get(i).name().equalsIgnoreCase(parameter.name())) {
                ParameterDeclaration declaration = declarations.get(i);
                return declaration.defaultValue() == null
                        ? withoutDefault(parameter)
                        : text(declaration, nodes.get(i).defaultValue());
            }
        }
        return "";
    }

    private static String text(ParameterDeclaration declaration, ExpressionAst written) {
        if (!isConstant(written)) {
            return declaration.defaultText();
        }
        Object value =
                declaration.defaultValue().evaluate(ExecutionContext.current().frame());
        return LanguagePrimitives.toStringInvariant(value);
    }

    private static String withoutDefault(ParameterMetadata parameter) {
        NetType type = parameter.type();
        if (parameter.isSwitch() || type.javaClass() == Boolean.class) {
            return "False";
        }
        Object standard = type.isEnum() ? null : type.defaultValue();
        return standard instanceof Number || standard instanceof Decimal ? "0" : "";
    }

    private static boolean isConstant(ExpressionAst written) {
        return switch (written) {
            case StringConstantExpressionAst _ -> true;
            case ConstantExpressionAst _ -> true;
            case VariableExpressionAst variable ->
                switch (variable.path().name().toLowerCase(java.util.Locale.ROOT)) {
                    case "true", "false", "null" -> true;
                    default -> false;
                };
            case UnaryExpressionAst unary -> isConstant(unary.child());
            case BinaryExpressionAst binary -> isConstant(binary.left()) && isConstant(binary.right());
            default -> false;
        };
    }
}
