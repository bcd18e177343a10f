package org.jwsh.compile.command;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.compile.StrictMode;
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
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Scope;
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
    private Known known;
    private boolean likeMethod;

    /** What the name meant last. Sessions that run the same code share it, so that it is replaced as a whole. */
    private record Known(CommandInfo command, ExecutionContext session, SessionState from, int version) {}

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

    /** Takes note that it is written as {@code name(a, b)}, which strict mode 2 does not allow. */
    public CommandNode calledLikeMethod() {
        likeMethod = true;
        return this;
    }

    @Override
    public CommandProcessor prepare(Frame frame) {
        frame.position = site.extent();
        if (likeMethod && StrictMode.level(frame) >= 2) {
            throw NetException.runtime(
                    "StrictModeFunctionCallWithParens",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The function or command was called as if it were a method. Parameters should be separated by"
                            + " spaces. For information about parameters, see the about_Parameters Help topic.");
        }
        Object called =
                name.constant() instanceof String text && !text.isEmpty() ? lookup(text, frame) : dynamic(frame);
        List<Argument> given = new ArrayList<>(arguments.length);
        for (ArgumentNode argument : arguments) {
            argument.addTo(given, frame);
        }
        CommandInfo command =
                called instanceof PSModuleInfo module ? ofModule(module, given, frame) : (CommandInfo) called;
        CommandProcessor processor = frame.context.engine().processor(command, frame, given, site, dotSourced);
        for (RedirectionNode redirection : redirections) {
            redirection.apply(processor, frame);
        }
        return processor;
    }

    private CommandInfo lookup(String text, Frame frame) {
        CommandDiscovery commands = frame.context.commands();
        SessionState state = frame.scope.sessionState();
        Known last = known;
        if (last != null && last.version == commands.version() && last.session == frame.context && last.from == state) {
            return last.command;
        }
        CommandInfo found = resolve(text, frame.scope, frame.context);
        known = new Known(found, frame.context, state, commands.version());
        return found;
    }

    /** A command, or the module in which the first argument is called. */
    private Object dynamic(Frame frame) {
        Object value = PSObject.unwrap(name.eval(frame));
        if (value instanceof Object[] array && array.length == 1) {
            value = PSObject.unwrap(array[0]);
        }
        return value instanceof PSModuleInfo ? value : command(value, frame.scope, frame.context);
    }

    /** What {@code & $module command ...} calls: the command as the module sees it; it is taken from the arguments. */
    private CommandInfo ofModule(PSModuleInfo module, List<Argument> given, Frame frame) {
        if (module.sessionState() == null || given.isEmpty()) {
            throw NetException.runtime(
                    "CantInvokeInNonImportedModule",
                    ErrorCategory.InvalidOperation,
                    module.name(),
                    "Cannot invoke a command in module '" + module.name() + "', because it has no session state.");
        }
        Object called = PSObject.unwrap(given.removeFirst().value());
        return called instanceof CompiledScriptBlock block
                ? new FunctionInfo("", block.boundTo(module.sessionState()), false)
                : command(called, module.sessionState().topScope(), frame.context);
    }

    private CommandInfo command(Object value, Scope scope, ExecutionContext context) {
        return switch (value) {
            case CommandInfo command ->
                command instanceof AliasInfo alias ? context.commands().resolve(alias.name(), scope) : command;
            case CompiledScriptBlock block -> new FunctionInfo("", block, false);
            case null -> throw invalidName();
            default -> named(LanguagePrimitives.toStringInvariant(value), scope, context);
        };
    }

    private CommandInfo named(String text, Scope scope, ExecutionContext context) {
        if (text.isEmpty()) {
            throw invalidName();
        }
        return resolve(text, scope, context);
    }

    /** The command of that name; the error where there is none shows the name as it was written. */
    private CommandInfo resolve(String text, Scope scope, ExecutionContext context) {
        try {
            return context.commands().resolve(text, scope);
        } catch (NetException missing) {
            if (missing.errorRecord() != null && missing.errorRecord().invocation() == null) {
                InvocationInfo invocation = new InvocationInfo(null, null, nameExtent);
                invocation.invocationName(operatorOr(text));
                missing.errorRecord().invocation(invocation);
            }
            throw missing;
        }
    }

    /** What an invocation operator was written before the name, else the name. */
    private String operatorOr(String text) {
        String written = site.extent().text();
        return written.startsWith("&") || dotSourced ? written.substring(0, 1) : text;
    }

    private NetException invalidName() {
        NetException invalid = NetException.runtime(
                "BadExpression",
                ErrorCategory.InvalidOperation,
                null,
                "The expression after '" + (dotSourced ? "." : "&")
                        + "' in a pipeline element produced an object that was not valid. It must result"
                        + " in a command name, a script block, or a CommandInfo object.");
        return invalid.at(nameExtent);
    }
}
