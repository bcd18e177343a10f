package org.jwsh.commands.runspaces;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;
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
import org.jwsh.values.types.Guid;

/** A {@code [powershell]}: commands, the runspace they run in, and what they wrote. */
public final class PowerShellInstance {
    /** The end of a run that was begun: what {@code EndInvoke} waits for. */
    static final class Run {
        private final PowerShellInstance of;
        private final DataCollection output;
        private final CountDownLatch done = new CountDownLatch(1);
        private NetException failure;

        private Run(PowerShellInstance of, DataCollection output) {
            this.of = of;
            this.output = output;
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
    }

    private final Guid instanceId = Guid.random();
    private final ExecutionContext maker;
    private final CommandList commands = new CommandList();
    private final DataStreams streams = new DataStreams();
    private Runspace runspace;
    private RunspacePool pool;
    private boolean ownsRunspace;
    private volatile ExecutionContext running;
    private volatile String state = "NotStarted";
    private NetException reason;
    private boolean hadErrors;

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
        DataCollection output = DataCollection.of("psobject");
        invoke(input, output.pipe());
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
        start();
        Run run = new Run(this, output == null ? DataCollection.of("psobject") : output);
        Thread thread = new DeepThread(
                () -> {
                    run(input, run.output.pipe());
                    run.failure = reason;
                    run.output.complete();
                    run.done.countDown();
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
        } finally {
            hadErrors |= streams.error().size() > errorsBefore;
            running = null;
            if (pool != null && used != null) {
                pool.giveBack(used);
            }
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
                if (!nested) {
                    session.resetStop();
                }
            }
            return null;
        });
        used.busy(nested);
    }

    /** Stops what runs, from any thread. */
    public void stop() {
        ExecutionContext session = running;
        if (session != null) {
            state = "Stopping";
            session.stop();
        } else if (state.equals("NotStarted")) {
            state = "Stopped";
        }
    }

    /** Stops what runs and closes the runspace that was made for it. */
    public void dispose() {
        stop();
        if (ownsRunspace && runspace != null) {
            runspace.close();
        }
    }

    /** What of a sequence there is, for a run without input too. */
    static Iterator<?> input(List<?> given) {
        return given == null ? null : Collections.unmodifiableList(given).iterator();
    }
}
