package org.jwsh.remoting.server;

import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandVisibility;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** What a client may write in a session that has no language: pipelines of visible commands with constant arguments. */
final class RestrictedScript {
    private RestrictedScript() {}

    /**
     * Looks through a script.
     *
     * @throws NetException where it holds more, or a command that is not visible
     */
    static void check(ScriptBlockAst script, ExecutionContext context) {
        check((Ast) script, context);
    }

    private static void check(Ast node, ExecutionContext context) {
        switch (node) {
            case CommandAst command -> checkName(command, context);
            case VariableExpressionAst variable when isConstant(variable) -> {}
            case ScriptBlockAst _,
                    NamedBlockAst _,
                    PipelineAst _,
                    CommandParameterAst _,
                    ConstantExpressionAst _,
                    StringConstantExpressionAst _,
                    ArrayLiteralAst _ -> {}
            default -> throw refused();
        }
        node.children().forEach(child -> check(child, context));
    }

    private static boolean isConstant(VariableExpressionAst variable) {
        return switch (variable.path().text().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "false", "null" -> !variable.splatted();
            default -> false;
        };
    }

    private static void checkName(CommandAst command, ExecutionContext context) {
        if (command.invocationOperator() == TokenKind.DOT
                || !(command.elements().getFirst() instanceof StringConstantExpressionAst name)) {
            throw refused();
        }
        if (!CommandVisibility.allows(context, name.value())) {
            throw CommandDiscovery.notFound(name.value());
        }
    }

    private static NetException refused() {
        return NetException.of(
                        "System.Management.Automation.ParseException",
                        "The syntax is not supported by this runspace. This can occur if the runspace is in no-language"
                                + " mode.")
                .withRecord("ScriptsNotAllowed", ErrorCategory.ParserError, null);
    }
}
