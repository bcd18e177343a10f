package org.jwsh.binding;

import java.util.List;
import org.jwsh.binding.types.CommandTypes;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.CommandType;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.values.InvocationInfo;

/** Makes the processor for a call of a command. */
public final class CommandProcessors {

    /** Makes the processors of programs of the operating system. */
    @FunctionalInterface
    public interface Programs {
        CommandProcessor processor(ApplicationInfo program, Frame caller, List<Argument> arguments, CallSite site);
    }

    private final Programs programs;

    public CommandProcessors(Programs programs) {
        this.programs = programs;
        CommandTypes.register();
    }

    /**
     * A processor with its invocation set; arguments are bound when it begins.
     *
     * @param inCallersScope whether a function or script runs in the scope of the caller
     */
    public CommandProcessor processor(
            CommandInfo command, Frame caller, List<Argument> arguments, CallSite site, boolean inCallersScope) {
        if (isHelpAskedFor(command, arguments)) {
            return help(command, caller, site);
        }
        CommandProcessor processor = switch (command) {
            case CmdletInfo cmdlet -> new CmdletProcessor(cmdlet, caller, arguments);
            case FunctionInfo function ->
                new FunctionProcessor(function, function.body(), function.type(), caller, arguments, inCallersScope);
            case ExternalScriptInfo script ->
                new FunctionProcessor(script, script.block(), script.type(), caller, arguments, inCallersScope);
            case ApplicationInfo program -> programs.processor(program, caller, arguments, site);
            default -> throw new IllegalArgumentException("An alias is no command to run: " + command);
        };
        if (processor.invocation() == null) {
            processor.invocation(invocation(command, site));
        }
        return processor;
    }

    private static boolean isHelpAskedFor(CommandInfo command, List<Argument> arguments) {
        for (Argument argument : arguments) {
            if ("?".equals(argument.parameter()) && !argument.splatted() && !(command instanceof ApplicationInfo)) {
                return true;
            }
        }
        return false;
    }

    /** What {@code -?} runs in place of the command. */
    private CommandProcessor help(CommandInfo command, Frame caller, CallSite site) {
        CommandInfo getHelp = caller.context.commands().resolve("Get-Help", caller.scope);
        String target = command instanceof ExternalScriptInfo script ? script.path() : command.name();
        List<Argument> arguments = List.of(
                Argument.named("Name", "-Name", target, site.extent()),
                Argument.named("Category", "-Category", command.type().name(), site.extent()));
        return processor(getHelp, caller, arguments, site, false);
    }

    /** A processor for a script block that is called by itself, with {@code &} or {@code .}. */
    public CommandProcessor processor(
            CompiledScriptBlock block, Frame caller, List<Argument> arguments, CallSite site, boolean inCallersScope) {
        FunctionProcessor processor =
                new FunctionProcessor(null, block, CommandType.Script, caller, arguments, inCallersScope);
        InvocationInfo invocation = new InvocationInfo(new FunctionInfo("", block, false), null, site.extent());
        invocation.invocationName(inCallersScope ? "." : "&");
        processor.invocation(invocation);
        return processor;
    }

    private static InvocationInfo invocation(CommandInfo command, CallSite site) {
        InvocationInfo invocation = new InvocationInfo(command, command.name(), site.extent());
        invocation.invocationName(site.name());
        return invocation;
    }
}
