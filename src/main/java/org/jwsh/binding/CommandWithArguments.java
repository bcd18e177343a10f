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
        if (!(command instanceof FunctionInfo function)) {
            return command;
        }
        List<ParameterMetadata> added = dynamicParameters(function, caller, values);
        if (added.isEmpty()) {
            return command;
        }
        CommandMetadata extended = CommandMetadata.of(command).with(added);
        FunctionInfo shown = new FunctionInfo(function.name(), function.body(), false);
        shown.module(function.module());
        shown.metadata(same -> extended);
        return shown;
    }

    private static List<ParameterMetadata> dynamicParameters(FunctionInfo function, Frame caller, Object[] values) {
        Frame frame = Frame.withScope(
                function.body(),
                caller,
                ScriptBlockCall.enclosingScope(function.body(), caller),
                caller.scope.sessionState());
        List<Argument> arguments = new ArrayList<>();
        for (Object value : values) {
            arguments.add(Argument.of(value, Extent.EMPTY));
        }
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
            new PositionalBinding(state, binding, new DelayedBinding(state, binding)).run();
            return new ScriptDynamicParameters(frame, function.body().code(), false).parameters(state);
        } finally {
            caller.context.leave(previous);
        }
    }
}
