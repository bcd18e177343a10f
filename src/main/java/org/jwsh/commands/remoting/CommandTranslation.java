package org.jwsh.commands.remoting;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandBaseAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/**
 * Turns a script block that is nothing but one pipeline of commands, whose arguments are constants and its own parameters,
 * into those commands: servers that run no scripts take them too.
 */
final class CommandTranslation {
    /** What the script block holds beyond that: it stays a script. */
    private static final class NotSimple extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NotSimple() {
            super(null, null, false, false);
        }
    }

    private final Map<String, Object> values = new HashMap<>();
    private final boolean takesInput;
    private RemoteCommand made;

    private CommandTranslation(boolean takesInput) {
        this.takesInput = takesInput;
        values.put("true", true);
        values.put("false", false);
        values.put("null", null);
    }

    /** The commands, or null where it is more than that. */
    static RemoteCommand of(ScriptBlockAst script, List<?> arguments, boolean takesInput) {
        CommandTranslation translation = new CommandTranslation(takesInput);
        try {
            translation.bind(script, arguments);
            for (CommandBaseAst element : pipeline(script).elements()) {
                translation.command(element);
            }
            return translation.made;
        } catch (NotSimple more) {
            return null;
        }
    }

    private void bind(ScriptBlockAst script, List<?> arguments) {
        List<ParameterAst> parameters =
                script.paramBlock() == null ? List.of() : script.paramBlock().parameters();
        require(parameters.size() == arguments.size());
        require(script.paramBlock() == null || script.paramBlock().attributes().isEmpty());
        for (int i = 0; i < parameters.size(); i++) {
            ParameterAst parameter = parameters.get(i);
            require(parameter.attributes().isEmpty() && parameter.defaultValue() == null);
            values.put(CaseFolding.fold(parameter.name().path().name()), arguments.get(i));
        }
    }

    private static PipelineAst pipeline(ScriptBlockAst script) {
        require(script.beginBlock() == null
                && script.processBlock() == null
                && script.dynamicParamBlock() == null
                && script.endBlock() != null);
        List<StatementAst> statements = script.endBlock().statements();
        require(statements.size() == 1
                && statements.getFirst() instanceof PipelineAst pipeline
                && !pipeline.background());
        return (PipelineAst) statements.getFirst();
    }

    private void command(CommandBaseAst element) {
        require(element instanceof CommandAst);
        CommandAst command = (CommandAst) element;
        require(command.redirections().isEmpty() && command.invocationOperator() != TokenKind.DOT);
        String name =
                LanguagePrimitives.toStringInvariant(value(command.elements().getFirst()));
        made = made == null ? RemoteCommand.named(name, takesInput) : made.into(name);
        for (Ast argument : command.elements().subList(1, command.elements().size())) {
            argument(argument);
        }
    }

    private void argument(Ast argument) {
        switch (argument) {
            case CommandParameterAst parameter
            when parameter.argument() == null -> made.argument("-" + parameter.parameterName(), null);
            case CommandParameterAst parameter ->
                made.argument("-" + parameter.parameterName() + ":", value(parameter.argument()));
            case VariableExpressionAst variable when variable.splatted() -> splat(value(variable));
            default -> made.argument(null, value(argument));
        }
    }

    private void splat(Object several) {
        Object plain = PSObject.unwrap(several);
        if (plain instanceof Map<?, ?> named) {
            named.forEach((name, value) -> made.argument("-" + name + ":", value));
            return;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(plain);
        require(elements != null);
        elements.forEachRemaining(each -> made.argument(null, each));
    }

    private Object value(Ast expression) {
        return switch (expression) {
            case StringConstantExpressionAst text -> text.value();
            case ConstantExpressionAst number -> {
                require(number.extent().text().equals(LanguagePrimitives.toStringInvariant(number.value())));
                yield number.value();
            }
            case VariableExpressionAst variable -> {
                String name = CaseFolding.fold(variable.path().text());
                require(values.containsKey(name));
                yield values.get(name);
            }
            default -> throw new NotSimple();
        };
    }

    private static void require(boolean simple) {
        if (!simple) {
            throw new NotSimple();
        }
    }
}
