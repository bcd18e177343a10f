package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.InvocationInfo;

/** A command as it is for certain arguments: with the dynamic parameters that these bring. */
public final class CommandWithArguments {
    private CommandWithArguments() {}

    /** The command, or one of the same name that knows its dynamic parameters. */
    public static CommandInfo of(CommandInfo command, Frame caller, Object[] values) {
        List<Argument> arguments = new ArrayList<>();
        for (Object value : values) {
            arguments.add(Argument.of(value, Extent.EMPTY));
        }
        return of(command, caller, arguments);
    }

    /** The same for arguments with names, too. */
    public static CommandInfo of(CommandInfo command, Frame caller, List<Argument> arguments) {
        if (!(command instanceof FunctionInfo function)) {
            return command;
        }
        List<ParameterMetadata> added = dynamicParameters(function, caller, arguments);
        if (added.isEmpty()) {
            return command;
        }
        CommandMetadata extended = CommandMetadata.of(command).with(added);
        FunctionInfo shown = new FunctionInfo(function.name(), function.body(), false);
        shown.module(function.module());
        shown.metadata(same -> extended);
        return shown;
    }

    private static List<ParameterMetadata> dynamicParameters(
            FunctionInfo function, Frame caller, List<Argument> arguments) {
        Frame frame = Frame.withScope(
                function.body(),
                caller,
                ScriptBlockCall.enclosingScope(function.body(), caller),
                caller.scope.sessionState());
        BindingState state = new BindingState(
                CommandMetadata.of(function),
                caller.context,
                new BindingErrors(new InvocationInfo(function, function.name(), caller.position), function.name()),
                new BindingTarget(frame, new CommonParameters(), false),
                arguments,
                false);
        frame.boundParameters(state.boundParameters());
        Frame previous = caller.context.enter(frame);
        try {
            ArgumentBinding binding = new ArgumentBinding(state);
            DelayedBinding delayed = new DelayedBinding(state, binding);
            new NamedBinding(state, binding, delayed, false).run();
            new PositionalBinding(state, binding, delayed).run();
            return new ScriptDynamicParameters(frame, function.body().code(), false).parameters(state);
        } finally {
            caller.context.leave(previous);
        }
    }
}
