package org.jwsh.commands.runspaces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandBaseAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ExpandableStringExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.StringConstantType;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.ShellOfBlock;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/**
 * Turns the pipelines of a script block into the commands of a {@code [powershell]}. Arguments are evaluated at once, with the
 * block's parameters and the variables of the session.
 */
public final class BlockCommands implements ShellOfBlock {
    @Override
    public Object of(CompiledScriptBlock block, Object[] arguments) {
        PowerShellInstance shell = new PowerShellInstance(ExecutionContext.current(), null);
        new Translation(block, arguments, shell.commands()).run();
        return shell;
    }

    private record Translation(CompiledScriptBlock block, Object[] arguments, CommandList commands) {
        void run() {
            var end = block.code().ast().endBlock();
            boolean first = true;
            for (StatementAst statement : end == null ? List.<StatementAst>of() : end.statements()) {
                if (!(statement instanceof PipelineAst pipeline)) {
                    throw refused(
                            "CanConvertOneClauseOnly",
                            "Only a script block that contains exactly one pipeline or command can be converted."
                                    + " Expressions or control structures are not permitted. Verify that the script"
                                    + " block contains exactly one pipeline or command.");
                }
                if (!first) {
                    commands.endStatement();
                }
                first = false;
                pipeline.elements().forEach(this::add);
            }
            if (first) {
                throw refused(
                        "CantConvertEmptyPipeline",
                        "An empty script block cannot be converted. Verify that the script block contains exactly one pipeline or"
                                + " command.");
            }
        }

        private void add(CommandBaseAst element) {
            if (!(element instanceof CommandAst call)
                    || !(call.elements().getFirst() instanceof StringConstantExpressionAst name)) {
                throw refused(
                        "CantConvertPipelineStartsWithExpression",
                        "Cannot generate a PowerShell object for a ScriptBlock that starts a pipeline with an expression.");
            }
            commands.add(name.value(), false, false);
            for (Ast given : call.elements().subList(1, call.elements().size())) {
                argument(given);
            }
        }

        private void argument(Ast given) {
            switch (given) {
                case CommandParameterAst named
                when named.argument() == null -> commands.parameter(named.parameterName(), null, false);
                case CommandParameterAst named ->
                    commands.parameter(named.parameterName(), value(named.argument()), true);
                case VariableExpressionAst variable when variable.splatted() -> splat(value(variable));
                default -> commands.parameter(null, value((ExpressionAst) given), true);
            }
        }

        private void splat(Object given) {
            Object base = PSObject.unwrap(given);
            if (base instanceof Map<?, ?> entries) {
                entries.forEach((name, value) -> {
                    commands.parameter(LanguagePrimitives.toStringInvariant(name), value, true);
                    commands.lastIsSplatted();
                });
            } else if (LanguagePrimitives.enumerator(base) == null) {
                commands.parameter(null, base, true);
            } else {
                LanguagePrimitives.enumerator(base).forEachRemaining(value -> commands.parameter(null, value, true));
            }
        }

        private Object value(ExpressionAst expression) {
            if (expression instanceof StringConstantExpressionAst text) {
                return text.value();
            }
            String written = expression.extent().text();
            if (expression instanceof VariableExpressionAst variable && variable.splatted()) {
                written = "$" + written.substring(1);
            } else if (expression instanceof ExpandableStringExpressionAst text
                    && text.stringConstantType() == StringConstantType.BARE_WORD) {
                written = '"' + written + '"';
            }
            CompiledScriptBlock evaluation = ScriptCompilation.compile(
                    parameters() + "\n,(" + written + ")", null, block.context(), block.sessionState());
            return ScriptBlockCall.inNewScope(evaluation, block.context().frame())
                    .arguments(Arrays.asList(arguments))
                    .result();
        }

        private String parameters() {
            var declared = block.code().ast().paramBlock();
            return declared == null ? "" : declared.extent().text();
        }

        private static NetException refused(String id, String message) {
            return NetException.of("System.Management.Automation.ScriptBlockToPowerShellNotSupportedException", message)
                    .withRecord(id, ErrorCategory.InvalidOperation, null);
        }
    }
}
