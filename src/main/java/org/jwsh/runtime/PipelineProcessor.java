package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.flow.PipelineFailure;
import org.jwsh.runtime.flow.StopUpstreamException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.InvocationInfo;

/** Runs commands joined by pipes: each object goes as far as it can before the next one is made. */
public final class PipelineProcessor {
    private final ExecutionContext context;
    private final List<CommandProcessor> commands = new ArrayList<>();

    public PipelineProcessor(ExecutionContext context) {
        this.context = context;
    }

    /**
     * Adds a command; the variables that the function around it fills are not filled by commands before the last one. Its
     * output goes to the next one that is added, unless it is redirected already.
     */
    public void add(CommandProcessor command) {
        if (!commands.isEmpty()) {
            CommandProcessor before = commands.getLast();
            if (!before.isOutputRedirected()) {
                before.streams(before.streams().pastVariables().withOutput(new InputPipe(command)));
            }
        }
        commands.add(command);
    }

    /** Whether one of the commands failed. */
    public boolean failed() {
        for (CommandProcessor command : commands) {
            if (command.failed()) {
                return true;
            }
        }
        return false;
    }

    /** Runs without input. */
    public void run() {
        drive(null);
    }

    /** Runs with the elements as input of the first command. */
    public void run(Iterator<?> input) {
        drive(input);
    }

    /** Runs the part before any input, for a pipeline that is fed from outside. */
    public void begin() {
        number();
        try {
            for (CommandProcessor command : commands) {
                command.begin();
            }
        } catch (PipelineFailure failure) {
            clean();
            throw failure.leaving(this);
        } catch (Throwable problem) {
            clean();
            throw problem;
        }
    }

    /** Says whether there will be input for the first command, before {@link #begin}. */
    public void expectInput(boolean expected) {
        InvocationInfo first = commands.getFirst().invocation();
        if (first != null) {
            first.expectingInput(expected);
        }
    }

    /** Whether a command is one of this pipeline's. */
    public boolean holds(Object command) {
        return commands.contains(command);
    }

    /** Ends a pipeline that was fed from outside without running what comes after the input. */
    public void abandon() {
        clean();
    }

    /** Feeds one object into a pipeline that has begun. */
    public void step(Object input) {
        try {
            commands.getFirst().process(input);
        } catch (PipelineFailure failure) {
            clean();
            throw failure.leaving(this);
        } catch (Throwable problem) {
            clean();
            throw problem;
        }
    }

    /** Ends a pipeline that was fed from outside. */
    public void end() {
        try {
            endFrom(0);
        } catch (PipelineFailure failure) {
            throw failure.leaving(this);
        } finally {
            clean();
        }
    }

    private void drive(Iterator<?> input) {
        context.checkStop();
        context.running(this);
        try {
            number();
            int firstToEnd = 0;
            try {
                for (CommandProcessor command : commands) {
                    command.begin();
                }
                feed(input);
            } catch (StopUpstreamException stop) {
                firstToEnd = placeOf(stop);
            }
            endFrom(firstToEnd);
        } catch (PipelineFailure failure) {
            throw failure.leaving(this);
        } finally {
            context.finished(this);
            clean();
        }
        context.runPendingActions();
    }

    private void feed(Iterator<?> input) {
        CommandProcessor first = commands.getFirst();
        if (input == null) {
            first.process(AutomationNull.VALUE);
            return;
        }
        while (input.hasNext()) {
            context.checkStop();
            Object next = input.next();
            if (next != AutomationNull.VALUE) {
                first.process(next);
            }
        }
    }

    private void endFrom(int index) {
        int next = index;
        while (next < commands.size()) {
            try {
                commands.get(next).end();
                next++;
            } catch (StopUpstreamException stop) {
                next = Math.max(next + 1, placeOf(stop));
            }
        }
    }

    private int placeOf(StopUpstreamException stop) {
        int place = commands.indexOf(stop.requester());
        if (place < 0) {
            throw stop;
        }
        return place;
    }

    private void clean() {
        if (context.isStopping()) {
            context.sheltered(this::cleanAll);
        } else {
            cleanAll();
        }
    }

    private Object cleanAll() {
        for (CommandProcessor command : commands) {
            try {
                command.clean();
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException problem) {
                command.markFailed();
                ErrorReporting.report(problem, command.caller());
            }
        }
        return null;
    }

    private void number() {
        List<InvocationInfo> called = new ArrayList<>();
        for (CommandProcessor command : commands) {
            InvocationInfo invocation = command.invocation();
            if (invocation != null) {
                called.add(invocation);
                if (command != commands.getFirst()) {
                    invocation.expectingInput(true);
                }
            }
        }
        for (int i = 0; i < called.size(); i++) {
            called.get(i).pipeline(i + 1, called.size());
        }
    }

    /** Stops every command; from another thread. */
    void stop() {
        for (CommandProcessor command : commands) {
            command.stop();
        }
    }

    /** What is written into a command. */
    private final class InputPipe extends Pipe {
        private final CommandProcessor command;

        InputPipe(CommandProcessor command) {
            this.command = command;
        }

        @Override
        public CommandProcessor receiver() {
            return command;
        }

        @Override
        public void write(Object value) {
            context.checkStop();
            try {
                command.process(value);
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException problem) {
                throw new PipelineFailure(PipelineProcessor.this, problem);
            }
        }
    }
}
