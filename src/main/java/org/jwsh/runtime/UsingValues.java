package org.jwsh.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.UsingExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** The values that {@code $using:} gives in a script block that runs in another session. */
public final class UsingValues {
    private static final Set<String> LOOPS = Set.of("foreach-object", "foreach", "%");

    private final Map<String, Object> values = new HashMap<>();
    private boolean ofLoop;

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

    /**
     * The same for the script block of a parallel loop: what loops of its own inside of it ask for they get from the session
     * that runs it.
     */
    public static UsingValues ofLoop(CompiledScriptBlock block, Scope scope) {
        UsingValues found = new UsingValues();
        found.ofLoop = true;
        found.collect(block.code().ast(), scope);
        return found;
    }

    /** Whether a value that was handed over is a script block. */
    public boolean hasScriptBlock() {
        return values.values().stream().anyMatch(value -> PSObject.unwrap(value) instanceof ScriptBlock);
    }

    private void collect(Ast node, Scope scope) {
        if (ofLoop && node instanceof CommandAst command && isParallelLoop(command)) {
            return;
        }
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

    private static boolean isParallelLoop(CommandAst command) {
        return command.elements().getFirst() instanceof StringConstantExpressionAst name
                && LOOPS.contains(CaseFolding.fold(name.value()))
                && command.elements().stream()
                        .anyMatch(element -> element instanceof CommandParameterAst parameter
                                && parameter.parameterName().length() > 1
                                && "parallel".startsWith(CaseFolding.fold(parameter.parameterName())));
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
