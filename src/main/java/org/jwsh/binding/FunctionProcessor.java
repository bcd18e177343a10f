package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.CommandType;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.SessionState;
import org.jwsh.runtime.flow.ExitException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** A function, filter, script or script block at work. */
final class FunctionProcessor extends CommandProcessor {
    private static final String UNDERSCORE = "_";

    private final CompiledScriptBlock block;
    private final BlockCode code;
    private final CommandType type;
    private final List<Argument> arguments;
    private final boolean inCallersScope;
    private Frame frame;
    private PSVariable underscore;
    private List<Object> collected;
    private AdvancedCall advanced;
    private boolean blocksRan;

    /** @param command the command, or null for a bare script block */
    FunctionProcessor(
            CommandInfo command,
            CompiledScriptBlock block,
            CommandType type,
            Frame caller,
            List<Argument> arguments,
            boolean inCallersScope) {
        super(command, caller);
        this.block = block;
        this.code = block.code();
        this.type = type;
        this.arguments = arguments;
        this.inCallersScope = inCallersScope;
    }

    @Override
    protected void doBegin() {
        frame = newFrame();
        frame.streams = streams();
        frame.invocation(invocation());
        Frame previous = context().enter(frame);
        blocksRan = code.has(BlockKind.DYNAMICPARAM);
        try {
            bind();
            frame.input(standardInput());
            run(BlockKind.BEGIN);
        } finally {
            context().leave(previous);
        }
    }

    private Frame newFrame() {
        Scope enclosing = ScriptBlockCall.enclosingScope(block, caller());
        if (inCallersScope) {
            return Frame.inScope(block, caller(), enclosing);
        }
        SessionState state = block.sessionState() == null ? caller().scope.sessionState() : block.sessionState();
        Frame own = Frame.withScope(block, caller(), enclosing, state);
        if (type == CommandType.ExternalScript) {
            own.scope.markScriptScope();
        }
        return own;
    }

    private void bind() {
        CommandMetadata metadata = ScriptBlockMetadata.of(block, command());
        if (metadata.traits().advanced()) {
            advanced = new AdvancedCall(this, frame, metadata);
            advanced.bind(arguments);
            frame.streams = streams();
        } else {
            new SimpleBinding(
                            frame,
                            code,
                            metadata,
                            invocation(),
                            new BindingErrors(invocation(), invocation().commandName()))
                    .bind(arguments);
        }
    }

    @Override
    protected void doProcess(Object input) {
        Frame previous = context().enter(frame);
        try {
            if (input == AutomationNull.VALUE) {
                run(BlockKind.PROCESS);
            } else if (advanced == null || advanced.bindInput(input)) {
                take(input);
            }
        } finally {
            context().leave(previous);
        }
    }

    private void take(Object input) {
        if (code.has(BlockKind.PROCESS)) {
            underscore(input);
            frame.input(Collections.singletonList(input));
            run(BlockKind.PROCESS);
        } else {
            if (collected == null) {
                collected = new ArrayList<>();
            }
            collected.add(input);
        }
    }

    /** What is piped into the shell is {@code $input} of what it was told to run; other commands without input have none. */
    private Iterable<?> standardInput() {
        return caller() == context().rootFrame() && context().standardInput() != null
                ? context().standardInput()
                : List.of();
    }

    private void underscore(Object input) {
        if (underscore == null || underscore.isRemoved()) {
            PSVariable known = frame.scope.local(UNDERSCORE);
            underscore = known != null ? known : frame.scope.define(new PSVariable(UNDERSCORE, null));
        }
        underscore.force(input);
    }

    @Override
    protected void doEnd() {
        Frame previous = context().enter(frame);
        try {
            frame.input(collected == null ? standardInput() : collected);
            run(BlockKind.END);
            streams().output().flush();
        } finally {
            context().leave(previous);
        }
    }

    @Override
    protected void doClean() {
        try {
            if (blocksRan && code.has(BlockKind.CLEAN)) {
                runClean();
            }
        } finally {
            if (advanced != null) {
                advanced.finish();
            }
        }
    }

    private void runClean() {
        Frame previous = context().enter(frame);
        frame.streams = frame.streams.withOutput(Pipe.NOWHERE);
        try {
            run(BlockKind.CLEAN);
        } finally {
            context().leave(previous);
        }
    }

    private void run(BlockKind kind) {
        if (!code.has(kind)) {
            return;
        }
        blocksRan = true;
        try {
            code.run(kind, frame);
        } catch (FunctionTerminated end) {
            if (end.frame() != frame) {
                throw end;
            }
            terminated(end.error());
            throw end.error();
        } catch (ExitException exit) {
            if (exit.isOfSession()
                    || type != CommandType.ExternalScript
                    || caller() == context().rootFrame()) {
                throw exit;
            }
            leaveScript(exit);
        } catch (NetException problem) {
            terminated(problem);
            throw problem;
        }
    }

    private void terminated(NetException problem) {
        if (advanced != null) {
            advanced.terminated(problem);
        }
    }

    private void leaveScript(ExitException exit) {
        Object code = exit.argument();
        int status = 0;
        try {
            status = code == null ? 0 : (Integer) LanguagePrimitives.convertTo(code, NetTypes.INT);
        } catch (NetException noNumber) {
            status = 0;
        }
        context().globalScope().assign("LASTEXITCODE", status);
        if (status != 0) {
            markFailed();
        }
    }
}
