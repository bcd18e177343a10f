package org.jwsh.cmdlet;

import java.util.Objects;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/**
 * The base of every cmdlet. Its parameters are bound before {@link #beginProcessing} runs, and those that take pipeline input
 * again before each {@link #processRecord}. An instance serves one call and is used by one thread at a time.
 *
 * <p>A {@link NetException} that leaves one of the three methods ends the pipeline as a terminating error.
 */
public abstract class PSCmdlet {
    private CommandRuntime runtime;

    /**
     * Further parameters that the cmdlet has for the arguments it was given: called once, when the others are bound.
     *
     * @return an object whose fields are parameters, or null for none
     */
    protected Object dynamicParameters() {
        return null;
    }

    /** Runs once before any input. */
    protected void beginProcessing() {}

    /** Runs once for each object from the pipeline, or once where there is none. */
    protected void processRecord() {}

    /** Runs once after all input. */
    protected void endProcessing() {}

    /** Runs on another thread when the pipeline is stopped: let go of what blocks. */
    protected void stopProcessing() {}

    /** Connects the cmdlet with the pipeline it runs in; called by the engine. */
    public final void attach(CommandRuntime commandRuntime) {
        runtime = Objects.requireNonNull(commandRuntime);
    }

    /** The object with the dynamic parameters, or null; called by the engine. */
    public final Object dynamic() {
        return dynamicParameters();
    }

    /** Runs one of the three phases; called by the engine. */
    public final void run(Phase phase) {
        switch (phase) {
            case BEGIN -> beginProcessing();
            case PROCESS -> processRecord();
            case END -> endProcessing();
            case STOP -> stopProcessing();
        }
    }

    /** The phases of a cmdlet's life. */
    public enum Phase {
        BEGIN,
        PROCESS,
        END,
        STOP
    }

    protected final CommandRuntime runtime() {
        return runtime;
    }

    /** Passes an object on; a list stays whole. */
    protected final void writeObject(Object value) {
        runtime.writeObject(value, false);
    }

    /** Passes an object on, or each element of a list where asked to. */
    protected final void writeObject(Object value, boolean enumerate) {
        runtime.writeObject(value, enumerate);
    }

    /** Reports an error and goes on. */
    protected final void writeError(ErrorRecord error) {
        runtime.writeError(error);
    }

    protected final void writeError(Throwable exception, String errorId, ErrorCategory category, Object target) {
        runtime.writeError(new ErrorRecord(exception, errorId, category, target));
    }

    /** Ends the pipeline with this error. */
    protected final NetException terminatingError(ErrorRecord error) {
        return runtime.terminatingError(error);
    }

    protected final void writeWarning(String message) {
        runtime.writeWarning(message);
    }

    protected final void writeVerbose(String message) {
        runtime.writeVerbose(message);
    }

    protected final void writeDebug(String message) {
        runtime.writeDebug(message);
    }

    /** Whether to do it: false under {@code -WhatIf} and where the user says no. */
    protected final boolean shouldProcess(String target) {
        return runtime.shouldProcess(target, null);
    }

    /** The same with the name of the action, such as {@code Remove Directory}. */
    protected final boolean shouldProcess(String target, String action) {
        return runtime.shouldProcess(target, action);
    }

    /** Asks whether to go on, whatever the preferences are. */
    protected final boolean shouldContinue(String query, String caption) {
        return runtime.shouldContinue(query, caption);
    }

    /** The parameter set that the arguments chose. */
    protected final String parameterSetName() {
        return runtime.parameterSetName();
    }

    /** Whether the caller gave a value for a parameter. */
    protected final boolean isBound(String parameter) {
        return runtime.invocation().boundParameters().containsKey(parameter);
    }

    protected final InvocationInfo myInvocation() {
        return runtime.invocation();
    }

    protected final CmdletSession session() {
        return runtime.session();
    }

    /** Whether the pipeline is being stopped: a long loop looks at it. */
    protected final boolean stopping() {
        return runtime.stopping();
    }
}
