package org.jwsh.commands.runspaces;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.commands.core.SessionHistory;
import org.jwsh.runtime.DeepThread;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.ExitException;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.DataCollection;
import org.jwsh.values.types.Guid;
import org.jwsh.values.types.TaskValue;

/** A {@code [powershell]}: commands, the runspace they run in, and what they wrote. */
public final class PowerShellInstance {
    /** The end of a run that was begun: what {@code EndInvoke} waits for. */
    static final class Run {
        private final PowerShellInstance of;
        private final DataCollection output;
        private final boolean ownOutput;
        private final CountDownLatch done = new CountDownLatch(1);
        private final CompletableFuture<Object> completion = new CompletableFuture<>();
        private NetException failure;

        /** @param given what the caller reads from and others may write to; null for a collection of the run's own */
        private Run(PowerShellInstance of, DataCollection given) {
            this.of = of;
            this.output = given == null ? DataCollection.of("psobject") : given;
            this.ownOutput = given == null;
        }

        boolean isCompleted() {
            return done.getCount() == 0;
        }

        boolean await(long milliseconds) throws InterruptedException {
            if (milliseconds < 0) {
                done.await();
                return true;
            }
            return done.await(milliseconds, TimeUnit.MILLISECONDS);
        }

        private void end(NetException why) {
            failure = why;
            if (ownOutput) {
                output.complete();
            }
            done.countDown();
            if (why == null) {
                completion.complete(output);
            } else {
                completion.completeExceptionally(why);
            }
        }

        /** The same run as a task. */
        TaskValue task(String type) {
            return new TaskValue(type, completion);
        }
    }

    private final Guid instanceId = Guid.random();
    private final ExecutionContext maker;
    private CommandList commands = new CommandList();
    private final DataStreams streams = new DataStreams();
    private Runspace runspace;
    private RunspacePool pool;
    private boolean ownsRunspace;
    private volatile ExecutionContext running;
    private volatile CountDownLatch ended = new CountDownLatch(0);
    private volatile String state = "NotStarted";
    private NetException reason;
    private boolean hadErrors;
    private InvocationSettings settings;

    /** @param runspace what commands run in, or null for one of its own, made when it is first needed */
    public PowerShellInstance(ExecutionContext maker, Runspace runspace) {
        this.maker = maker;
        this.runspace = runspace;
    }

    Guid instanceId() {
        return instanceId;
    }

    /** What runs. */
    public CommandList commands() {
        return commands;
    }

    void commands(CommandList others) {
        commands = others;
    }

    /** What was written to the streams other than output. */
    public DataStreams streams() {
        return streams;
    }

    boolean hadErrors() {
        return hadErrors;
    }

    /** {@code NotStarted}, {@code Running}, {@code Completed}, {@code Failed} or {@code Stopped}. */
    String state() {
        return state;
    }

    NetException reason() {
        return reason;
    }

    RunspacePool pool() {
        return pool;
    }

    void pool(RunspacePool shared) {
        pool = shared;
        runspace = null;
    }

    /** The runspace that commands run in; made when it is first asked for. */
    Runspace runspace() {
        if (runspace == null && pool == null) {
            runspace = Runspace.create(maker, null);
            runspace.open();
            ownsRunspace = true;
        }
        return runspace;
    }

    void runspace(Runspace other) {
        runspace = other;
        pool = null;
        ownsRunspace = false;
    }

    /** Runs on this thread. */
    DataCollection invoke(Iterator<?> input) {
        return invoke(input, (InvocationSettings) null);
    }

    /** Runs on this thread, as the settings say; null for the usual way. */
    DataCollection invoke(Iterator<?> input, InvocationSettings how) {
        DataCollection output = DataCollection.of("psobject");
        settings = how;
        try {
            invoke(input, new CollectionPipe(output));
        } finally {
            settings = null;
        }
        return output;
    }

    /**
     * Runs on this thread.
     *
     * @param input what is piped in, or null
     * @param output is given each object as it is written
     * @throws NetException what the run failed with
     */
    public void invoke(Iterator<?> input, Pipe output) {
        start();
        run(input, output);
        if (reason != null) {
            throw reason;
        }
    }

    /** Runs on a thread of its own. */
    Run begin(Iterator<?> input, DataCollection output) {
        if (runspace != null && runspace.session() == ExecutionContext.current()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Nested PowerShell instances cannot be invoked asynchronously. Use the Invoke method.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
        start();
        Run run = new Run(this, output);
        Thread thread = new DeepThread(
                () -> {
                    run(input, new CollectionPipe(run.output));
                    run.end(reason);
                },
                "powershell");
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    /** Waits for the end of a run and gives what it wrote, or throws what it failed with. */
    DataCollection end(Run run) throws InterruptedException {
        if (run.of != this) {
            throw NetException.of(
                    "System.ArgumentException",
                    "The IAsyncResult object supplied was not returned by calling BeginInvoke on this object.");
        }
        run.await(-1);
        if (run.failure != null) {
            throw run.failure;
        }
        return run.output;
    }

    private void start() {
        if (commands.isEmpty()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Cannot perform operation because a runspace has no commands to run.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
        if (state.equals("Running")) {
            throw NetException.of(
                    "System.Management.Automation.InvalidPowerShellStateException",
                    "The state of the current PowerShell instance is not valid for this operation.");
        }
        state = "Running";
        ended = new CountDownLatch(1);
        reason = null;
        hadErrors = false;
        if (pool == null) {
            runspace();
        }
    }

    private void run(Iterator<?> input, Pipe output) {
        Runspace used = null;
        int errorsBefore = streams.error().size();
        try {
            used = pool == null ? runspace : pool.take();
            runIn(used, input, output);
            state = state.equals("Stopping") ? "Stopped" : "Completed";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            state = "Stopped";
        } catch (PipelineStoppedException stopped) {
            fail("Stopped", stopped());
        } catch (FlowException left) {
            state = "Completed";
        } catch (RuntimeException | StackOverflowError problem) {
            fail("Failed", ErrorReporting.asNetException(problem));
            keep(used, reason);
        } finally {
            hadErrors |= streams.error().size() > errorsBefore;
            running = null;
            if (pool != null && used != null) {
                pool.giveBack(used);
            }
            ended.countDown();
        }
    }

    /** What a run fails with is the latest error of the runspace, too. */
    private static void keep(Runspace used, NetException why) {
        if (used != null && why.errorRecord() != null) {
            if (why.errorRecord().invocation() != null) {
                why.errorRecord().invocation().historyId(used.session().historyId());
            }
            used.session().errors().add(why.errorRecord());
        }
    }

    private void fail(String ended, NetException why) {
        state = ended;
        reason = why;
        hadErrors = true;
    }

    private static NetException stopped() {
        return NetException.of(
                "System.Management.Automation.PipelineStoppedException", "The pipeline has been stopped.");
    }

    private void runIn(Runspace used, Iterator<?> input, Pipe output) {
        ExecutionContext session = used.session();
        running = session;
        boolean nested = session == ExecutionContext.current();
        used.busy(true);
        session.call(() -> {
            Frame frame = session.frame();
            Streams before = frame.streams;
            frame.streams = streams.into(output);
            Consumer<ProgressRecord> progress = session.progressTo(streams::progress);
            Runnable restore = prefer(session);
            try {
                for (PipelineProcessor pipeline : commands.prepare(session)) {
                    if (input == null) {
                        pipeline.run();
                    } else {
                        pipeline.run(input);
                    }
                }
            } catch (ExitException left) {
                return null;
            } finally {
                frame.streams = before;
                session.progressTo(progress);
                restore.run();
                if (!nested) {
                    session.resetStop();
                }
            }
            return null;
        });
        used.busy(nested);
    }

    /** Does as the settings say; what is given back undoes it. */
    private Runnable prefer(ExecutionContext session) {
        if (settings == null) {
            return () -> {};
        }
        if (settings.addToHistory()) {
            DateTime now = DateTime.now();
            session.historyId(SessionHistory.of(session)
                    .add(commands.text(), "Completed", now, now)
                    .id());
        }
        Object preference = settings.errorActionPreference();
        if (preference == null) {
            return () -> {};
        }
        Object before = session.globalScope().lookup("erroractionpreference");
        session.globalScope().assign("ErrorActionPreference", preference);
        return () -> session.globalScope().assign("ErrorActionPreference", before);
    }

    /** Stops what runs, from any thread, and waits for its end; what runs may stop itself, too. */
    public void stop() {
        ExecutionContext session = running;
        if (session != null) {
            state = "Stopping";
            session.stop();
            if (session != ExecutionContext.current()) {
                awaitEnd();
            }
        } else if (state.equals("NotStarted")) {
            state = "Stopped";
        }
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins to stop what runs; the end of it can be waited for. */
    Run stopping() {
        Run end = new Run(this, null);
        Thread.ofVirtual().start(() -> {
            stop();
            end.end(null);
        });
        return end;
    }

    /** Stops what runs and closes the runspace that was made for it. */
    public void dispose() {
        stop();
        if (ownsRunspace && runspace != null) {
            runspace.close();
        }
    }
}
