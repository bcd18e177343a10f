package org.jwsh.compile.command;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** A call of a command. What a constant name means is remembered for as long as no command is defined or removed. */
public final class CommandNode implements PipelineElement {
    private final ExpressionNode name;
    private final ArgumentNode[] arguments;
    private final RedirectionNode[] redirections;
    private final boolean dotSourced;
    private final CallSite site;
    private final Extent nameExtent;
    private CommandInfo known;
    private ExecutionContext knownIn;
    private SessionState knownFrom;
    private int knownVersion;

    public CommandNode(
            ExpressionNode name,
            ArgumentNode[] arguments,
            RedirectionNode[] redirections,
            boolean dotSourced,
            CallSite site,
            Extent nameExtent) {
        this.name = name;
        this.arguments = arguments;
        this.redirections = redirections;
        this.dotSourced = dotSourced;
        this.site = site;
        this.nameExtent = nameExtent;
    }

    @Override
    public CommandProcessor prepare(Frame frame) {
        frame.position = site.extent();
        CommandInfo command = name.constant() instanceof String text ? lookup(text, frame) : dynamic(frame);
        List<Argument> given = new ArrayList<>(arguments.length);
        for (ArgumentNode argument : arguments) {
            argument.addTo(given, frame);
        }
        CommandProcessor processor = frame.context.engine().processor(command, frame, given, site, dotSourced);
        for (RedirectionNode redirection : redirections) {
            redirection.apply(processor, frame);
        }
        return processor;
    }

    private CommandInfo lookup(String text, Frame frame) {
        CommandDiscovery commands = frame.context.commands();
        SessionState state = frame.scope.sessionState();
        if (known != null && knownVersion == commands.version() && knownIn == frame.context && knownFrom == state) {
            return known;
        }
        CommandInfo found = resolve(text, frame);
        known = found;
        knownIn = frame.context;
        knownFrom = state;
        knownVersion = commands.version();
        return found;
    }

    private CommandInfo dynamic(Frame frame) {
        Object value = PSObject.unwrap(name.eval(frame));
        if (value instanceof Object[] array && array.length == 1) {
            value = PSObject.unwrap(array[0]);
        }
        return switch (value) {
            case CommandInfo command ->
                command instanceof AliasInfo alias
                        ? frame.context.commands().resolve(alias.name(), frame.scope)
                        : command;
            case CompiledScriptBlock block -> new FunctionInfo("", block, false);
            case null -> throw invalidName();
            default -> named(LanguagePrimitives.toStringInvariant(value), frame);
        };
    }

    private CommandInfo named(String text, Frame frame) {
        if (text.isEmpty()) {
            throw invalidName();
        }
        return resolve(text, frame);
    }

    /** The command of that name; the error where there is none shows the name as it was written. */
    private CommandInfo resolve(String text, Frame frame) {
        try {
            return frame.context.commands().resolve(text, frame.scope);
        } catch (NetException missing) {
            if (missing.errorRecord() != null && missing.errorRecord().invocation() == null) {
                InvocationInfo invocation = new InvocationInfo(null, null, nameExtent);
                invocation.invocationName(text);
                missing.errorRecord().invocation(invocation);
            }
            throw missing;
        }
    }

    private NetException invalidName() {
        return NetException.runtime(
                "BadExpression",
                ErrorCategory.InvalidOperation,
                null,
                "The expression after '" + (dotSourced ? "." : "&")
                        + "' in a pipeline element produced an object that was not valid. It must result"
                        + " in a command name, a script block, or a CommandInfo object.");
    }
}
