package org.jwsh.commands.session;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;

/**
 * What {@code $ExecutionContext.InvokeProvider} does with items: the work of a built-in cmdlet, whatever functions and aliases
 * of its name there are. The first error is thrown.
 */
final class ProviderOperation {
    private static final String OBJECTS = "System.Collections.ObjectModel.Collection[psobject]";

    private final String cmdlet;
    private final List<Argument> arguments = new ArrayList<>();

    private ProviderOperation(String cmdlet) {
        this.cmdlet = cmdlet;
    }

    static ProviderOperation of(String cmdlet) {
        return new ProviderOperation(cmdlet).with("ErrorAction", "Stop");
    }

    ProviderOperation with(String parameter, Object value) {
        arguments.add(Argument.named(parameter, "-" + parameter + ":", value, Extent.EMPTY));
        return this;
    }

    /** The paths as they are written, or patterns. */
    ProviderOperation paths(Object paths, boolean literal) {
        return with(literal ? "LiteralPath" : "Path", paths);
    }

    /** Does it for its effect alone. */
    Object run() {
        collected();
        return null;
    }

    /** Does it and gives what came out, as a {@code Collection[psobject]}. */
    Object objects() {
        List<Object> wrapped = collected().stream()
                .<Object>map(o -> o instanceof PSObject known ? known : new PSObject(o))
                .toList();
        return ListValue.of(NetTypes.named(OBJECTS), NetTypes.named("psobject"), wrapped);
    }

    /** Does it and gives what came out, as a {@code Collection[string]}. */
    Object strings() {
        NetType collection = NetTypes.named("System.Collections.ObjectModel.Collection[string]");
        return ListValue.of(
                collection,
                NetTypes.STRING,
                collected().stream().map(PSObject::unwrap).toList());
    }

    /** Does it and gives what came out. */
    List<Object> collected() {
        ExecutionContext context = ExecutionContext.current();
        CommandInfo command = context.commands().cmdlets().get(CaseFolding.fold(cmdlet));
        Frame frame = context.frame();
        CommandProcessor processor =
                context.engine().processor(command, frame, arguments, new CallSite(Extent.EMPTY, cmdlet), false);
        CollectingPipe output = new CollectingPipe();
        processor.streams(frame.streams.withOutput(output));
        PipelineProcessor pipeline = new PipelineProcessor(context);
        pipeline.add(processor);
        try {
            pipeline.run();
        } catch (NetException stopped) {
            throw cause(stopped);
        }
        return output.collected();
    }

    private static NetException cause(NetException stopped) {
        return stopped.errorRecord() != null && stopped.errorRecord().exception() instanceof NetException first
                ? first
                : stopped;
    }
}
