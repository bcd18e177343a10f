package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;

/**
 * One command at work in a pipeline. Objects are pushed into it one by one; it pushes what it writes into its streams. All
 * that it runs, runs in the frame of its caller, whoever pushes.
 */
public abstract class CommandProcessor {
    private final Frame caller;
    private final CommandInfo command;
    private Streams streams;
    private InvocationInfo invocation;
    private boolean begun;
    private boolean failed;
    private boolean outputRedirected;
    private final List<Runnable> closers = new ArrayList<>(0);

    /** @param command what is called, or null for an expression or a script block */
    protected CommandProcessor(CommandInfo command, Frame caller) {
        this.command = command;
        this.caller = caller;
        this.streams = caller.streams;
    }

    public final CommandInfo command() {
        return command;
    }

    protected final Frame caller() {
        return caller;
    }

    protected final ExecutionContext context() {
        return caller.context;
    }

    public final Streams streams() {
        return streams;
    }

    /** Says where the streams go; before {@link #begin}. */
    public void streams(Streams where) {
        streams = where;
    }

    /** Whether a redirection took the output, so that the next command of a pipeline gets none. */
    public final boolean isOutputRedirected() {
        return outputRedirected;
    }

    public final void markOutputRedirected() {
        outputRedirected = true;
    }

    /** Where and how it was called. */
    public final InvocationInfo invocation() {
        return invocation;
    }

    public final void invocation(InvocationInfo info) {
        invocation = info;
    }

    /** Has something closed when the command is done, whatever happens. */
    public final void closeAtEnd(Runnable close) {
        closers.add(close);
    }

    /** Whether it wrote an error, or a program ended with another code than 0: what {@code $?} tells of its pipeline. */
    public final boolean failed() {
        return failed;
    }

    public final void markFailed() {
        failed = true;
    }

    /** Binds the arguments and runs what comes before any input. */
    protected abstract void doBegin();

    /** Takes one object, or {@link AutomationNull} for the one run of a command at the head of a pipeline. */
    protected abstract void doProcess(Object input);

    /** Runs what comes after all input. */
    protected abstract void doEnd();

    /** Runs in any case, at the very end. */
    protected void doClean() {}

    /** Called from another thread when the pipeline is stopped. */
    public void stop() {}

    /** Begins once: at its turn, or before the first object where a command before it writes while it begins. */
    final void begin() {
        if (begun) {
            return;
        }
        begun = true;
        Frame previous = context().enter(caller);
        try {
            doBegin();
        } finally {
            context().leave(previous);
        }
    }

    final void process(Object input) {
        begin();
        Frame previous = context().enter(caller);
        try {
            doProcess(input);
        } finally {
            context().leave(previous);
        }
    }

    final void end() {
        Frame previous = context().enter(caller);
        try {
            doEnd();
        } finally {
            context().leave(previous);
        }
    }

    final void clean() {
        Frame previous = context().enter(caller);
        try {
            doClean();
        } finally {
            closers.forEach(Runnable::run);
            context().leave(previous);
        }
    }
}
