package org.jwsh.commands.remoting;

import java.util.List;
import org.jwsh.remoting.RemotingErrorRecord;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.Guid;

/** One command on one machine. */
final class RemoteCall {
    private final RemoteTarget target;
    private final RemoteScript script;
    private final List<?> arguments;
    private final RemoteInput input;
    private final boolean hideComputerName;
    private volatile RemotePipeline begun;
    private volatile boolean stopped;

    /**
     * @param input what is piped into it, null for nothing
     * @param hideComputerName whether the display leaves out where objects came from
     */
    RemoteCall(
            RemoteTarget target, RemoteScript script, List<?> arguments, RemoteInput input, boolean hideComputerName) {
        this.target = target;
        this.script = script;
        this.arguments = arguments;
        this.input = input;
        this.hideComputerName = hideComputerName;
    }

    /** A command that has begun already. */
    static RemoteCall resumed(PSSession session, RemotePipeline pipeline) {
        RemoteCall call = new RemoteCall(RemoteTarget.of(session), null, List.of(), null, false);
        call.begun = pipeline;
        return call;
    }

    RemoteTarget target() {
        return target;
    }

    RemoteInput input() {
        return input;
    }

    /**
     * Begins it and leaves it to itself; whatever comes of it waits in the session.
     *
     * @throws TransportException where the session cannot be opened, or not be left
     */
    PSSession leave() {
        PSSession session = target.session();
        session.runspace().start(script.command(arguments, false));
        session.runspace().disconnect();
        return session;
    }

    /**
     * Runs it to its end, or until {@link #stop}. What goes wrong is written to the error stream.
     *
     * @return why it failed, or null
     */
    ErrorRecord run(Streams streams, HostCallHandler host) {
        PSSession session = null;
        ErrorRecord failure;
        try {
            session = target.session();
            if (begun == null) {
                begun = session.runspace().start(script.command(arguments, input != null));
            }
            if (input != null) {
                input.feed(begun);
            }
            RemotePipeline.Outcome outcome = begun.run(marking(streams, session), host, () -> stopped);
            boolean failed = outcome.state() == RemotePipeline.State.Failed && outcome.error() != null;
            failure = failed ? signed(outcome.error(), session) : null;
        } catch (TransportException lost) {
            failure = failure(
                    "PSRemotingTransportException", session == null ? "PSSessionOpenFailed" : "JobFailure", lost);
        } catch (ProtocolException | NetException malformed) {
            failure = failure("PSRemotingDataStructureException", "PSRemotingDataStructureException", malformed);
        } finally {
            if (input != null) {
                input.abandon();
            }
            target.done(session);
        }
        if (failure != null) {
            streams.error().write(failure);
        }
        return failure;
    }

    /** Stops it where it runs; from any thread. */
    void stop() {
        stopped = true;
        RemotePipeline running = begun;
        if (running != null) {
            running.stop();
        }
    }

    private ErrorRecord failure(String exception, String errorId, RuntimeException problem) {
        String message = errorId.equals("PSSessionOpenFailed")
                ? "[" + target.host() + "] " + problem.getMessage()
                : String.valueOf(problem.getMessage());
        ErrorRecord record = NetException.of("System.Management.Automation.Remoting." + exception, message)
                .withRecord(errorId, ErrorCategory.OpenError, target.host())
                .errorRecord();
        record.preserveInvocation(true);
        return record;
    }

    private static ErrorRecord signed(ErrorRecord error, PSSession session) {
        if (error instanceof RemotingErrorRecord remote) {
            remote.origin(session.computerName(), new Guid(session.instanceId()));
        }
        return error;
    }

    private Streams marking(Streams streams, PSSession session) {
        return streams.withOutput(new Pipe() {
                    @Override
                    public void write(Object value) {
                        streams.output().write(marked(value, session));
                    }
                })
                .withError(new Pipe() {
                    @Override
                    public void write(Object value) {
                        streams.error().write(signed((ErrorRecord) value, session));
                    }
                });
    }

    /** The object with notes that tell where it came from. */
    private Object marked(Object value, PSSession session) {
        Object received = session.received(value);
        if (received != value || value == null) {
            return received;
        }
        PSObject object = value instanceof PSObject already ? already : new PSObject(value);
        return object.put("PSComputerName", session.computerName())
                .put("RunspaceId", new Guid(session.instanceId()))
                .put("PSShowComputerName", !hideComputerName);
    }
}
