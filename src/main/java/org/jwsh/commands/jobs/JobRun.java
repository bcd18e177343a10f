package org.jwsh.commands.jobs;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jwsh.language.Extent;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.DeepThread;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionFactory;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.UsingValues;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetException;

/** One run of a script block for a job, in a session of its own. */
final class JobRun implements Runnable {
    private final Job job;
    private final ExecutionContext maker;
    private final CompiledScriptBlock block;
    private final UsingValues using;
    private Streams streams;
    private CompiledScriptBlock initialization;
    private List<Object> arguments = List.of();
    private List<?> input;
    private Object underscore = AutomationNull.VALUE;
    private java.nio.file.Path directory;
    private UnaryOperator<NetException> failure = UnaryOperator.identity();
    private volatile ExecutionContext session;
    private volatile boolean stopped;

    JobRun(Job job, CompiledScriptBlock block, ExecutionContext maker, UsingValues using) {
        this.job = job;
        this.block = block;
        this.maker = maker;
        this.using = using;
        this.streams = job.streams();
        job.whenStopped(this::stop);
    }

    /** Where it writes, where that is not the job itself. */
    JobRun streams(Streams where) {
        streams = where;
        return this;
    }

    /** What runs before, in the same scope. */
    JobRun initialization(CompiledScriptBlock script) {
        initialization = script;
        return this;
    }

    JobRun arguments(List<Object> given) {
        arguments = given;
        return this;
    }

    /** What is piped into it; null where nothing is. */
    JobRun input(List<?> given) {
        input = given;
        return this;
    }

    JobRun underscore(Object value) {
        underscore = value;
        return this;
    }

    JobRun directory(java.nio.file.Path where) {
        directory = where;
        return this;
    }

    /** Changes what the job failed with. */
    JobRun failingAs(UnaryOperator<NetException> change) {
        failure = change;
        return this;
    }

    /** Runs on a thread of its own. */
    void start() {
        Thread thread = new DeepThread(this, "job");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        if (!job.started()) {
            return;
        }
        try {
            session = SessionFactory.of(maker).create(maker, streams);
            if (stopped) {
                throw new PipelineStoppedException();
            }
            session.install(UsingValues.class, using);
            session.progressTo(record -> job.write(JobStream.PROGRESS, new ProgressReport(record)));
            session.call(() -> {
                runIn(session);
                return null;
            });
            job.ended(JobState.Completed, null);
        } catch (PipelineStoppedException broken) {
            job.ended(JobState.Stopped, null);
        } catch (FlowException left) {
            job.ended(JobState.Completed, null);
        } catch (RuntimeException | StackOverflowError problem) {
            NetException exception = ErrorReporting.asNetException(problem);
            ErrorReporting.recordOf(exception, session.rootFrame());
            NetException shown = failure.apply(exception);
            job.write(JobStream.ERROR, shown.errorRecord());
            job.ended(JobState.Failed, shown);
        }
    }

    private void runIn(ExecutionContext running) {
        if (directory != null) {
            SessionDrives drives = SessionDrives.of(running);
            drives.moveTo(drives.resolve(directory.toString()));
        }
        if (initialization != null) {
            ScriptBlockCall.inCurrentScope(own(initialization, running), running.rootFrame())
                    .streams(streams)
                    .run(streams.output());
        }
        CompiledScriptBlock script = own(block, running);
        if (underscore == AutomationNull.VALUE) {
            runPiped(script, running);
        } else {
            ScriptBlockCall.inCurrentScope(script, running.rootFrame())
                    .arguments(arguments)
                    .streams(streams)
                    .underscore(underscore)
                    .run(streams.output());
        }
    }

    private void runPiped(CompiledScriptBlock script, ExecutionContext running) {
        PipelineProcessor pipeline = new PipelineProcessor(running);
        List<Argument> given = arguments.stream()
                .map(value -> Argument.of(value, Extent.EMPTY))
                .toList();
        pipeline.add(running.engine()
                .processor(
                        new FunctionInfo("", script, false),
                        running.rootFrame(),
                        given,
                        new CallSite(Extent.EMPTY, ""),
                        true));
        if (input == null) {
            pipeline.run();
        } else {
            pipeline.expectInput(true);
            pipeline.run(input.iterator());
        }
    }

    /** The script as one of the session, of its text alone: errors in it show no file. */
    private static CompiledScriptBlock own(CompiledScriptBlock script, ExecutionContext running) {
        return ScriptCompilation.compile(script.text(), null, running, running.globalState());
    }

    private void stop() {
        stopped = true;
        ExecutionContext running = session;
        if (running != null) {
            running.stop();
        }
    }
}
