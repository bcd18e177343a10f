package org.jwsh.commands.core;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jwsh.language.Extent;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.DeepThread;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.SessionFactory;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.UsingValues;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** Runs a script block for each object in a session of its own, several at a time; what they write is passed on by the thread of the pipeline. */
final class ParallelRuns {
    /** The error id of a run that did not come to its end. */
    private static final String FAILED = "PSTaskException";

    private final ScriptBlockAst script;
    private final ExecutionContext context;
    private final Streams streams;
    private final Pipe output;
    private final UsingValues using;
    private final ExecutorService threads;
    private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();
    private final Set<ExecutionContext> sessions = ConcurrentHashMap.newKeySet();
    private final long deadline;
    private int running;

    /**
     * @param throttleLimit how many run at a time
     * @param seconds after that time all are stopped; 0 for never
     */
    ParallelRuns(
            CompiledScriptBlock block,
            UsingValues using,
            ExecutionContext context,
            Streams streams,
            Pipe output,
            int throttleLimit,
            int seconds) {
        this.deadline = seconds == 0 ? Long.MAX_VALUE : System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        this.script = Parser.parse(new ScriptSource(null, block.text())).script();
        this.context = context;
        this.streams = streams;
        this.output = output;
        this.using = using;
        this.threads = Executors.newFixedThreadPool(throttleLimit, ParallelRuns::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new DeepThread(task, "foreach-parallel");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts the script block for one object, and passes on what has arrived so far. */
    void start(Object input) {
        running++;
        threads.execute(() -> run(input == AutomationNull.VALUE ? null : input));
        for (Runnable next = arrived.poll(); next != null; next = arrived.poll()) {
            next.run();
        }
    }

    /** Passes on what arrives until all have ended. */
    void finish() {
        try {
            while (running > 0) {
                Runnable next = arrived.poll(100, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
                context.checkStop();
                if (System.nanoTime() > deadline) {
                    reportStopped();
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            context.checkStop();
        } finally {
            threads.shutdownNow();
            sessions.forEach(ExecutionContext::stop);
        }
    }

    private void reportStopped() {
        for (int i = 0; i < sessions.size(); i++) {
            streams.error()
                    .write(failed(NetException.of(
                            "System.Management.Automation.PipelineStoppedException",
                            "The pipeline has been stopped.")));
        }
    }

    /** The record of a run that did not come to its end: it is about the run, of which scripts see the name only. */
    private static ErrorRecord failed(NetException failure) {
        ErrorRecord record = new ErrorRecord(failure, FAILED, ErrorCategory.InvalidOperation, null);
        record.categoryInfo().targetName("System.Management.Automation.PSTasks.PSTask");
        record.categoryInfo().targetType("PSTask");
        return record;
    }

    private void run(Object input) {
        Streams arriving = new Streams(
                arriving(output),
                arriving(streams.error()),
                arriving(streams.warning()),
                arriving(streams.verbose()),
                arriving(streams.debug()),
                arriving(streams.information()));
        try {
            ExecutionContext session = SessionFactory.of(context).create(context, arriving);
            session.install(UsingValues.class, using);
            sessions.add(session);
            session.call(() -> {
                runIn(session, input, arriving);
                return null;
            });
            sessions.remove(session);
        } finally {
            arrived.add(() -> running--);
        }
    }

    private void runIn(ExecutionContext session, Object input, Streams arriving) {
        CompiledScriptBlock own = new CompiledScriptBlock(session.engine().compile(script), session, null);
        try {
            ScriptBlockCall.inNewScope(own, session.rootFrame())
                    .underscore(input)
                    .invocation(new InvocationInfo(new FunctionInfo("", own, false), null, Extent.EMPTY))
                    .streams(arriving)
                    .run(arriving.output());
        } catch (FlowException left) {
            return;
        } catch (RuntimeException problem) {
            NetException failure = ErrorReporting.asNetException(problem);
            ErrorReporting.recordOf(failure, session.rootFrame());
            arriving.error().write(failed(failure));
        }
    }

    private Pipe arriving(Pipe target) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                arrived.add(() -> target.write(value));
            }

            @Override
            public void suppressed(Object value) {
                arrived.add(() -> target.suppressed(value));
            }
        };
    }
}
