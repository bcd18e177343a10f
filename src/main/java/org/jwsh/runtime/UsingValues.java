package org.jwsh.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.UsingExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The values that {@code $using:} gives in a script block that runs in another session. */
public final class UsingValues {
    private final Map<String, Object> values = new HashMap<>();

    /** The values of a session; empty for one that was not given any. */
    public static UsingValues of(ExecutionContext context) {
        return context.service(UsingValues.class, UsingValues::new);
    }

    /**
     * Looks up what a script block asks for in the scope that hands it over.
     *
     * @throws NetException where a variable is not there
     */
    public static UsingValues collect(CompiledScriptBlock block, Scope scope) {
        UsingValues found = new UsingValues();
        found.collect(block.code().ast(), scope);
        return found;
    }

    private void collect(Ast node, Scope scope) {
        if (node instanceof UsingExpressionAst using && variable(using) != null) {
            String name = CaseFolding.fold(variable(using));
            Object value = scope.lookup(name);
            if (value == null) {
                throw NetException.runtime(
                        "UsingVariableIsUndefined",
                        ErrorCategory.InvalidOperation,
                        null,
                        "The value of the using variable '$using:" + variable(using)
                                + "' cannot be retrieved because it has not been set in the local session.");
            }
            values.put(name, value == Scope.NULL ? null : value);
        }
        for (Ast child : node.children()) {
            collect(child, scope);
        }
    }

    private static String variable(UsingExpressionAst using) {
        for (Ast inner = using;
                inner != null;
                inner = inner.children().isEmpty() ? null : inner.children().getFirst()) {
            if (inner instanceof VariableExpressionAst variable) {
                return variable.path().name();
            }
        }
        return null;
    }

    /** The same with each value changed. */
    public UsingValues mapped(UnaryOperator<Object> change) {
        UsingValues changed = new UsingValues();
        values.forEach((name, value) -> changed.values.put(name, change.apply(value)));
        return changed;
    }

    /** Whether a value was handed over under that name, in any case. */
    public boolean has(String name) {
        return values.containsKey(CaseFolding.fold(name));
    }

    public Object get(String name) {
        return values.get(CaseFolding.fold(name));
    }
}
