package org.jwsh.commands.remoting;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.Guid;

/** Runs the same command in several sessions at once; what they write is passed on by the thread of the pipeline. */
final class RemoteRuns {
    /** How much that has arrived waits at most to be passed on. */
    private static final int WAITING = 1_000;

    private final ExecutionContext context;
    private final Streams streams;
    private final Consumer<ErrorRecord> errors;
    private final Pipe output;
    private final boolean hideComputerName;
    private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>(WAITING);
    private volatile boolean abandoned;
    private int running;

    /**
     * @param errors takes the errors of the other machines and of the way there
     * @param hideComputerName whether the display leaves out where objects came from
     */
    RemoteRuns(
            ExecutionContext context,
            Streams streams,
            Consumer<ErrorRecord> errors,
            Pipe output,
            boolean hideComputerName) {
        this.context = context;
        this.streams = streams;
        this.errors = errors;
        this.output = output;
        this.hideComputerName = hideComputerName;
    }

    /** How many run at a time for what was given as the limit. */
    static int places(int throttleLimit) {
        return throttleLimit > 0 ? throttleLimit : 32;
    }

    /**
     * Runs it and comes back when all have ended.
     *
     * @param input what is piped into each
     * @param throttleLimit how many run at a time
     */
    void run(List<PSSession> sessions, RemoteScript script, List<?> arguments, List<?> input, int throttleLimit) {
        Semaphore places = new Semaphore(places(throttleLimit));
        running = sessions.size();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PSSession session : sessions) {
                threads.execute(() -> {
                    places.acquireUninterruptibly();
                    try {
                        runIn(session, script.command(arguments, !input.isEmpty()), input);
                    } finally {
                        places.release();
                        put(END);
                    }
                });
            }
            try {
                passOn(true);
            } finally {
                abandoned = true;
                passOn(false);
            }
        }
        context.checkStop();
    }

    /**
     * Does what arrives until all have ended.
     *
     * @param wanted false where nobody wants what still comes
     */
    private void passOn(boolean wanted) {
        try {
            while (running > 0) {
                Runnable next = arrived.take();
                if (next == END) {
                    running--;
                } else if (wanted) {
                    next.run();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void arrive(Runnable what) {
        if (!abandoned) {
            put(what);
        }
    }

    private void put(Runnable what) {
        try {
            arrived.put(what);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final Runnable END = () -> {};

    private void runIn(PSSession session, RemoteCommand command, List<?> input) {
        try {
            RemotePipeline pipeline = session.runspace().start(command);
            input.forEach(pipeline::input);
            if (!input.isEmpty()) {
                pipeline.endOfInput();
            }
            RemotePipeline.Outcome outcome = pipeline.run(arriving(session), () -> abandoned || context.isStopping());
            if (outcome.state() == RemotePipeline.State.Failed && outcome.error() != null) {
                arrive(() -> errors.accept(outcome.error()));
            }
        } catch (TransportException lost) {
            fail("PSRemotingTransportException", "JobFailure", lost, session);
        } catch (RuntimeException malformed) {
            fail("PSRemotingDataStructureException", "PSRemotingDataStructureException", malformed, session);
        }
    }

    private void fail(String exception, String errorId, RuntimeException problem, PSSession session) {
        NetException failure = NetException.of(
                        "System.Management.Automation.Remoting." + exception, String.valueOf(problem.getMessage()))
                .withRecord(errorId, ErrorCategory.OpenError, session.computerName());
        ErrorRecord record = failure.errorRecord();
        record.preserveInvocation(true);
        arrive(() -> errors.accept(record));
    }

    private Streams arriving(PSSession session) {
        return new Streams(
                arriving(output, value -> marked(value, session)),
                arrivingErrors(),
                arriving(streams.warning(), value -> value),
                arriving(streams.verbose(), value -> value),
                arriving(streams.debug(), value -> value),
                arriving(streams.information(), value -> value));
    }

    private Pipe arrivingErrors() {
        return new Pipe() {
            @Override
            public void write(Object value) {
                arrive(() -> errors.accept((ErrorRecord) value));
            }
        };
    }

    private Pipe arriving(Pipe target, UnaryOperator<Object> change) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                Object changed = change.apply(value);
                arrive(() -> target.write(changed));
            }

            @Override
            public void suppressed(Object value) {
                arrive(() -> target.suppressed(value));
            }
        };
    }

    /** The object with notes that tell where it came from. */
    private Object marked(Object value, PSSession session) {
        if (value == null) {
            return null;
        }
        PSObject object = value instanceof PSObject already ? already : new PSObject(value);
        return object.put("PSComputerName", session.computerName())
                .put("RunspaceId", new Guid(session.instanceId()))
                .put("PSShowComputerName", !hideComputerName);
    }
}
