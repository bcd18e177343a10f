package org.jwsh.commands.runspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** A {@code PSCommand}: pipelines of commands with their parameters, one behind the other. */
public final class CommandList {

    /**
     * A command of a pipeline.
     *
     * @param text the name, or the text of a script
     * @param ownScope whether it runs in a scope of its own
     * @param known the command itself, where it is not looked up by its name
     */
    record Command(String text, boolean script, boolean ownScope, CommandInfo known, List<Parameter> parameters) {
        static Command of(String text, boolean script, boolean ownScope) {
            return new Command(text, script, ownScope, null, new ArrayList<>());
        }

        ParameterList parameterList() {
            return new ParameterList(parameters);
        }

        Command copy() {
            return new Command(text, script, ownScope, known, new ArrayList<>(parameters));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A parameter of a command.
     *
     * @param name null for a value alone
     * @param given whether there is a value
     * @param splatted whether it came out of a splatted variable
     */
    record Parameter(String name, Object value, boolean given, boolean splatted) {
        Parameter(String name, Object value, boolean given) {
            this(name, value, given, false);
        }

        /** The same parameter as one out of a splatted variable, which gives way to one that is written. */
        Parameter fromSplat() {
            return new Parameter(name, value, given, true);
        }
    }

    private final List<List<Command>> statements = new ArrayList<>();

    /** Takes all commands out. */
    public void clear() {
        statements.clear();
    }

    boolean isEmpty() {
        return statements.stream().allMatch(List::isEmpty);
    }

    /** The commands of all statements. */
    List<Command> commands() {
        return statements.stream().flatMap(List::stream).toList();
    }

    /**
     * Adds a command to the last pipeline.
     *
     * @param text the name, or the text of a script
     * @param ownScope whether it runs in a scope of its own
     */
    public void add(String text, boolean script, boolean ownScope) {
        add(Command.of(text, script, ownScope));
    }

    /** Adds a command with its parameters to the last pipeline. */
    void add(Command command) {
        if (statements.isEmpty()) {
            statements.add(new ArrayList<>());
        }
        statements.getLast().add(command);
    }

    /** The same commands, which may be changed apart from these. */
    CommandList copy() {
        CommandList copy = new CommandList();
        for (List<Command> statement : statements) {
            copy.statements.add(
                    new ArrayList<>(statement.stream().map(Command::copy).toList()));
        }
        return copy;
    }

    /** The texts of the commands, as a history keeps them. */
    String text() {
        return String.join(
                "; ",
                statements.stream()
                        .map(statement -> String.join(
                                " | ", statement.stream().map(Command::text).toList()))
                        .toList());
    }

    /** Begins another pipeline. */
    public void endStatement() {
        statements.add(new ArrayList<>());
    }

    /**
     * Adds a parameter to the last command.
     *
     * @param name null for a value alone
     * @param given whether there is a value
     */
    public void parameter(String name, Object value, boolean given) {
        List<Command> last = statements.isEmpty() ? List.of() : statements.getLast();
        if (last.isEmpty()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "A command is required to add a parameter. A command must be added to the PowerShell"
                                    + " instance before adding a parameter.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
        last.getLast().parameters().add(new Parameter(name, value, given));
    }

    /** Marks the parameter that was added last as one out of a splatted variable. */
    void lastIsSplatted() {
        List<Parameter> parameters = statements.getLast().getLast().parameters();
        parameters.add(parameters.removeLast().fromSplat());
    }

    void parameters(Object given) {
        Object base = PSObject.unwrap(given);
        if (base instanceof Map<?, ?> entries) {
            entries.forEach((name, value) -> parameter(LanguagePrimitives.toStringInvariant(name), value, true));
        } else {
            LanguagePrimitives.enumerator(base).forEachRemaining(value -> parameter(null, value, true));
        }
    }

    /** The pipelines, ready to run in the root frame of a session. */
    List<PipelineProcessor> prepare(ExecutionContext session) {
        List<PipelineProcessor> prepared = new ArrayList<>();
        for (List<Command> statement : statements) {
            if (!statement.isEmpty()) {
                PipelineProcessor pipeline = new PipelineProcessor(session);
                statement.forEach(command -> pipeline.add(processor(command, session)));
                prepared.add(pipeline);
            }
        }
        return prepared;
    }

    private static CommandProcessor processor(Command command, ExecutionContext session) {
        CommandInfo info = command.script()
                ? new FunctionInfo(
                        "", ScriptCompilation.compileInput(command.text(), session, session.globalState()), false)
                : command.known() != null
                        ? command.known()
                        : session.commands().resolve(command.text(), session.scope());
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : command.parameters()) {
            if (parameter.name() == null) {
                arguments.add(Argument.of(parameter.value(), Extent.EMPTY));
                continue;
            }
            String name = parameter.name().startsWith("-") ? parameter.name().substring(1) : parameter.name();
            Argument argument = parameter.given()
                    ? Argument.named(name, "-" + name + ":", parameter.value(), Extent.EMPTY)
                    : Argument.parameter(name, "-" + name, Extent.EMPTY);
            arguments.add(parameter.splatted() ? argument.fromSplat() : argument);
        }
        boolean inCallersScope = command.script() && !command.ownScope();
        return session.engine()
                .processor(
                        info, session.frame(), arguments, new CallSite(Extent.EMPTY, command.text()), inCallersScope);
    }
}
