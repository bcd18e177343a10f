package org.jwsh.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.NamedAttributeArgumentAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ParameterDeclaration;

/** Makes the declarations of parameters and the data of attributes. */
final class ParameterCompiler {
    private final ExpressionCompiler expressions;
    private final Slots slots;

    ParameterCompiler(Slots slots) {
        this.slots = slots;
        this.expressions = new ExpressionCompiler(slots, new StatementCompiler(slots, false));
    }

    ParameterDeclaration declaration(ParameterAst parameter) {
        String name = parameter.name().path().name();
        TypeName type = null;
        List<AttributeData> attributes = new ArrayList<>();
        for (AttributeBaseAst attribute : parameter.attributes()) {
            attributes.add(attribute(attribute));
            if (attribute instanceof TypeConstraintAst constraint) {
                type = constraint.typeName();
            }
        }
        ExpressionAst ast = parameter.defaultValue();
        ExpressionNode value = ast == null ? null : expressions.compile(ast);
        return new ParameterDeclaration(
                name,
                slots.slot(name),
                type,
                attributes,
                value == null ? null : value::eval,
                ast == null ? null : ast.extent().text(),
                parameter.extent());
    }

    static AttributeData attribute(AttributeBaseAst attribute) {
        return switch (attribute) {
            case TypeConstraintAst constraint -> new AttributeData(constraint.typeName(), true, List::of, Map::of);
            case AttributeAst full -> attribute(full);
        };
    }

    private static AttributeData attribute(AttributeAst attribute) {
        Supplier<List<Object>> positional = () -> {
            List<Object> values = new ArrayList<>();
            for (ExpressionAst argument : attribute.positionalArguments()) {
                values.add(evaluate(argument));
            }
            return values;
        };
        Supplier<Map<String, Object>> named = () -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
                values.put(
                        argument.argumentName(), argument.expressionOmitted() ? true : evaluate(argument.argument()));
            }
            return values;
        };
        return new AttributeData(attribute.typeName(), false, positional, named);
    }

    /** The value of an attribute's argument: constants, types, script blocks and lists of them, seen from the session that asks. */
    private static Object evaluate(ExpressionAst argument) {
        CompiledExpression compiled = Compiler.compileExpression(argument);
        ExecutionContext context = ExecutionContext.current();
        return compiled.node().eval(context.frame().scratch(compiled.variables()));
    }
}
