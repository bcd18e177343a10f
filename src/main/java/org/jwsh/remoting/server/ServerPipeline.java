package org.jwsh.remoting.server;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.runtime.CallSite;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandVisibility;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** One pipeline of a client: runs in a thread of its own and sends what it writes. */
final class ServerPipeline {
    /** Sends an object to the client. */
    @FunctionalInterface
    interface Sender {
        void send(MessageType type, UUID pipeline, Object data);
    }

    /** An error that is to tell of the call that it came from. */
    record ExtendedError(ErrorRecord error) {}

    private static final int STOPPED = 3;
    private static final int COMPLETED = 4;
    private static final int FAILED = 5;
    private static final long STACK = 256L << 20;

    private final UUID id;
    private final PipelineRequest request;
    private final RunspacePool pool;
    private final ClientHost host;
    private final Sender sender;
    private final HostCalls calls;
    private final PipelineInput input = new PipelineInput();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile ExecutionContext session;
    private volatile boolean stopping;
    private Thread thread;

    /** @param sessionHost the host that the client has said to have for all of the session */
    ServerPipeline(UUID id, PipelineRequest request, RunspacePool pool, ClientHost sessionHost, Sender sender) {
        this.id = id;
        this.request = request;
        this.pool = pool;
        this.host = request.host(sessionHost);
        this.sender = sender;
        this.calls = new HostCalls(id, this::send, () -> stopping);
        if (request.noInput()) {
            input.end();
        }
    }

    void input(Object value) {
        input.add(value);
    }

    void endOfInput() {
        input.end();
    }

    /** Takes the answer to something that the client's host was asked. */
    void hostAnswered(Object answer) {
        calls.answered(answer);
    }

    /** What a stopping pipeline still writes is for nobody. */
    private void send(MessageType type, UUID pipeline, Object data) {
        if (!stopping) {
            sender.send(type, pipeline, data);
        }
    }

    void start() {
        thread = new Thread(null, this::run, "remote-pipeline", STACK);
        thread.setDaemon(true);
        thread.start();
    }

    /** Stops it where it runs; back when it has ended. */
    void stop() {
        stopping = true;
        ExecutionContext running = session;
        if (running != null) {
            running.stop();
        }
        input.end();
        if (thread != null) {
            try {
                ended.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try {
            session = pool.take(() -> stopping);
            if (session == null) {
                throw new PipelineStoppedException();
            }
            try {
                session.resetStop();
                if (stopping) {
                    throw new PipelineStoppedException();
                }
                session.call(() -> {
                    runIn(session);
                    return null;
                });
            } finally {
                ExecutionContext used = session;
                session = null;
                used.resetStop();
                pool.giveBack(used);
            }
        } catch (InterruptedException | PipelineStoppedException stopped) {
            finish(STOPPED, stopped());
        } catch (FlowException left) {
            finish(COMPLETED, null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError problem) {
            finish(FAILED, ErrorReporting.recordOf(problem));
        } finally {
            ended.countDown();
        }
    }

    private static ErrorRecord stopped() {
        return NetException.of(
                        "System.Management.Automation.PipelineStoppedException", "The pipeline has been stopped.")
                .withRecord("PipelineStopped", ErrorCategory.OperationStopped, null)
                .errorRecord();
    }

    private void runIn(ExecutionContext context) {
        Streams before = context.rootFrame().streams;
        RemoteHost remote = (RemoteHost) context.host();
        RecordStreams records = new RecordStreams(id, this::send, request.streamOptions(), remote);
        context.rootFrame().streams = records.streams();
        remote.serve(host.isThere() ? calls : null, host.width(), records::progress);
        try {
            for (List<PipelineRequest.Step> statement : request.statements()) {
                if (DebuggerCommands.areAll(statement)) {
                    continue;
                }
                PipelineProcessor pipeline = new PipelineProcessor(context);
                for (PipelineRequest.Step step : statement) {
                    add(step, pipeline, context);
                }
                if (request.noInput()) {
                    pipeline.run();
                } else {
                    pipeline.expectInput(true);
                    pipeline.run(input);
                }
            }
            if (stopping) {
                throw new PipelineStoppedException();
            }
            finish(COMPLETED, null);
        } finally {
            context.rootFrame().streams = before;
            remote.serve(null, 0, record -> {});
        }
    }

    private static void add(PipelineRequest.Step step, PipelineProcessor pipeline, ExecutionContext context) {
        CommandInfo command =
                step.isScript() ? new FunctionInfo("", script(step, context), false) : command(step.text(), context);
        CallSite site = new CallSite(Extent.EMPTY, step.isScript() ? "" : step.text());
        pipeline.add(context.engine()
                .processor(command, context.rootFrame(), step.arguments(), site, step.inCallersScope()));
    }

    private static CommandInfo command(String name, ExecutionContext context) {
        if (!CommandVisibility.allows(context, name)) {
            throw CommandDiscovery.notFound(name);
        }
        return context.commands().resolve(name, context.scope());
    }

    private static CompiledScriptBlock script(PipelineRequest.Step step, ExecutionContext context) {
        ParseResult parsed = Parser.parse(new ScriptSource(null, step.text()));
        if (!parsed.errors().isEmpty()) {
            throw unparsed(parsed.errors().getFirst());
        }
        if (!step.ofServer() && CommandVisibility.isRestricted(context)) {
            RestrictedScript.check(parsed.script(), context);
        }
        return new CompiledScriptBlock(context.engine().compile(parsed.script()), context, context.globalState());
    }

    /** The first error alone, without its position: there is no script that the client could look at. */
    private static NetException unparsed(ParseError first) {
        return NetException.of(
                        "System.Management.Automation."
                                + (first.incompleteInput() ? "IncompleteParseException" : "ParseException"),
                        first.message())
                .withRecord(first.errorId(), ErrorCategory.ParserError, null);
    }

    private void finish(int state, ErrorRecord error) {
        PropertyBag message = PropertyBag.plain().note("PipelineState", state);
        if (error != null) {
            message.note("ExceptionAsErrorRecord", error);
        }
        sender.send(MessageType.PIPELINE_STATE, id, message.build());
    }
}
