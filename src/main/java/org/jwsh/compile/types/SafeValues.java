package org.jwsh.compile.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.compile.NumberLiterals;
import org.jwsh.language.ast.*;
import org.jwsh.values.NetException;
import org.jwsh.values.collections.Hashtable;

/** The values of expressions that are data: evaluating them runs nothing. */
final class SafeValues {
    private SafeValues() {}

    /**
     * @throws NetException of type InvalidOperationException where the node is more than data
     */
    static Object of(Ast node) {
        return switch (node) {
            case ConstantExpressionAst number -> NumberLiterals.value(number.kind(), number.value());
            case StringConstantExpressionAst text -> text.value();
            case ExpandableStringExpressionAst text -> expanded(text);
            case VariableExpressionAst variable -> variable(variable);
            case ArrayLiteralAst array ->
                array.elements().stream().map(SafeValues::of).toArray();
            case ArrayExpressionAst array -> array(array.subExpression());
            case HashtableAst table -> table(table);
            case ParenExpressionAst parentheses -> of(parentheses.pipeline());
            case PipelineAst pipeline
            when pipeline.elements().size() == 1 -> of(pipeline.elements().getFirst());
            case CommandExpressionAst expression -> of(expression.expression());
            case ConvertExpressionAst cast -> of(cast.child());
            case ScriptBlockAst script when script.endBlock() != null -> only(script.endBlock(), script);
            default -> throw dynamic(node);
        };
    }

    private static Object only(NamedBlockAst block, ScriptBlockAst script) {
        if (block.statements().size() != 1) {
            throw dynamic(script);
        }
        return of(block.statements().getFirst());
    }

    private static String expanded(ExpandableStringExpressionAst text) {
        StringBuilder value = new StringBuilder(text.value());
        for (ExpressionAst part : text.nestedExpressions()) {
            String written = part.extent().text();
            int at = value.indexOf(written);
            value.replace(at, at + written.length(), String.valueOf(of(part)));
        }
        return value.toString();
    }

    private static Object variable(VariableExpressionAst variable) {
        return switch (variable.path().text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> throw dynamic(variable);
        };
    }

    private static Object[] array(StatementBlockAst block) {
        List<Object> items = new ArrayList<>();
        for (StatementAst statement : block.statements()) {
            Object value = of(statement);
            if (value instanceof Object[] several) {
                items.addAll(List.of(several));
            } else {
                items.add(value);
            }
        }
        return items.toArray();
    }

    private static Hashtable table(HashtableAst literal) {
        Hashtable table = new Hashtable(true);
        for (KeyValuePair pair : literal.pairs()) {
            table.put(of(pair.key()), of(pair.value()));
        }
        return table;
    }

    private static NetException dynamic(Ast node) {
        return NetException.of(
                "System.InvalidOperationException",
                "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic"
                        + " expression: "
                        + node.extent().text() + ".");
    }
}
