package org.jwsh.runtime;

import java.util.List;
import java.util.function.Consumer;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;

/**
 * The call of a script block by the engine or a cmdlet, outside of any pipeline of commands. One call object may run many
 * times, one after the other: what can be kept between runs is kept.
 */
public final class ScriptBlockCall {
    private static final String UNDERSCORE = "_";

    private final CompiledScriptBlock block;
    private final Frame caller;
    private final Scope sharedScope;
    private boolean errorsAreThrown;
    private Frame reusable;
    private Object underscore = AutomationNull.VALUE;
    private List<Object> arguments = List.of();
    private Object input;
    private Object self;
    private InvocationInfo invocation;
    private Streams streams;
    private Consumer<Scope> prepare;
    private Streams lastStreams;
    private CollectingPipe collecting;

    private ScriptBlockCall(CompiledScriptBlock block, Frame caller, Scope sharedScope) {
        this.block = block;
        this.caller = caller;
        this.sharedScope = sharedScope;
        this.streams = caller.streams;
    }

    /** Each run gets a scope of its own below the caller's, or below its module's where it belongs to another. */
    public static ScriptBlockCall inNewScope(CompiledScriptBlock block, Frame caller) {
        return new ScriptBlockCall(block, caller, null);
    }

    /** Runs in the caller's scope, or in its module's where it belongs to another: what it assigns stays there. */
    public static ScriptBlockCall inCurrentScope(CompiledScriptBlock block, Frame caller) {
        return new ScriptBlockCall(block, caller, enclosingScope(block, caller));
    }

    /**
     * The scope that a script block sees as its caller's: where it belongs to another module than the caller, the scope in which
     * that module was left, else the module's own.
     */
    public static Scope enclosingScope(CompiledScriptBlock block, Frame caller) {
        SessionState state = block.sessionState();
        return state == null || state == caller.scope.sessionState() ? caller.scope : state.currentScope(caller);
    }

    /** Sets {@code $_} for the next runs. */
    public ScriptBlockCall underscore(Object value) {
        underscore = value;
        return this;
    }

    public ScriptBlockCall arguments(List<Object> list) {
        arguments = list;
        return this;
    }

    /** What {@code $input} is. */
    public ScriptBlockCall input(Object value) {
        input = value;
        return this;
    }

    /** Sets {@code $this}. */
    public ScriptBlockCall self(Object value) {
        self = value;
        return this;
    }

    /** Sets {@code $MyInvocation}. */
    public ScriptBlockCall invocation(InvocationInfo info) {
        invocation = info;
        return this;
    }

    /** Does something with the scope of a run before the block begins. */
    public ScriptBlockCall prepared(Consumer<Scope> preparation) {
        prepare = preparation;
        return this;
    }

    public ScriptBlockCall streams(Streams other) {
        lastStreams = null;
        streams = other;
        return this;
    }

    /** Runs and gives what was written, as an expression would: no value, the one object, or an array. */
    public Object result() {
        CollectingPipe output = collecting == null ? new CollectingPipe() : collecting;
        collecting = null;
        run(output);
        Object result = output.result();
        output.clear();
        collecting = output;
        return result;
    }

    /** Makes errors of statements come out of the run: who calls it from Java code has nowhere to report them. */
    public ScriptBlockCall throwing() {
        errorsAreThrown = true;
        return this;
    }

    /** Runs; what the block writes goes to the pipe. */
    public void run(Pipe output) {
        ExecutionContext context = caller.context;
        Frame frame = reusable;
        reusable = null;
        if (frame == null) {
            frame = sharedScope == null
                    ? Frame.withScope(block, caller, enclosingScope(block, caller), state())
                    : Frame.inScope(block, caller, sharedScope);
        }
        frame.streams = output == streams.output() ? streams : streamsTo(output);
        frame.inputValue(input);
        frame.thisObject(self);
        if (invocation != null) {
            frame.invocation(invocation);
        }
        if (errorsAreThrown) {
            frame.enterTry();
        }
        Frame previous = context.enter(frame);
        try {
            if (prepare != null) {
                prepare.accept(frame.scope);
            }
            runIn(frame);
        } finally {
            context.leave(previous);
            if (errorsAreThrown) {
                frame.leaveTry();
            }
        }
        if (sharedScope != null) {
            reusable = frame;
        }
    }

    private Streams streamsTo(Pipe output) {
        if (lastStreams == null || lastStreams.output() != output) {
            lastStreams = streams.withOutput(output);
        }
        return lastStreams;
    }

    private SessionState state() {
        return block.sessionState() == null ? caller.scope.sessionState() : block.sessionState();
    }

    private void runIn(Frame frame) {
        if (underscore == AutomationNull.VALUE) {
            bindAndRun(frame);
            return;
        }
        PSVariable mine = frame.scope.local(UNDERSCORE);
        Object before = mine == null ? null : mine.get();
        if (mine == null) {
            mine = frame.scope.define(new PSVariable(UNDERSCORE, underscore));
        } else {
            mine.force(underscore);
        }
        try {
            bindAndRun(frame);
        } finally {
            mine.force(before);
        }
    }

    private void bindAndRun(Frame frame) {
        BlockCode code = block.code();
        if (code.parameters().isEmpty()) {
            frame.arguments(arguments);
        } else {
            caller.context.engine().bindPositional(frame, arguments);
        }
        try {
            code.run(BlockKind.BEGIN, frame);
            code.run(BlockKind.PROCESS, frame);
            code.run(BlockKind.END, frame);
        } finally {
            code.run(BlockKind.CLEAN, frame);
        }
    }
}
