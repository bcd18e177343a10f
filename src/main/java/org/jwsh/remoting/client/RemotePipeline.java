package org.jwsh.remoting.client;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Streams;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** A pipeline that runs on a server; one thread passes on what it writes. */
public final class RemotePipeline {
    /** How a pipeline ended. */
    public enum State {
        Stopped,
        Completed,
        Failed
    }

    /**
     * The end of a pipeline.
     *
     * @param error what made it fail, or null
     */
    public record Outcome(State state, ErrorRecord error) {}

    private static final int STOPPED = 3;
    private static final int COMPLETED = 4;
    private static final long GLANCE_MILLIS = 50;
    /** How many messages wait at most; then the connection waits. */
    private static final int WAITING = 1_000;

    private final RemoteRunspace session;
    private final UUID id;
    private final BlockingQueue<Message> arrived = new LinkedBlockingQueue<>(WAITING);
    private volatile String lost;
    private volatile boolean ended;
    private final AtomicBoolean signalled = new AtomicBoolean();

    RemotePipeline(RemoteRunspace session, UUID id) {
        this.session = session;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Takes a message; waits where there are many that nobody has passed on yet. */
    void received(Message message) {
        try {
            boolean taken = false;
            while (!taken && !ended) {
                taken = arrived.offer(message, GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void lost(String reason) {
        lost = reason;
    }

    /** Pipes an object into it. */
    public void input(Object value) {
        session.send(MessageType.PIPELINE_INPUT, id, value);
    }

    /** Says that there is no more input. */
    public void endOfInput() {
        session.send(MessageType.END_OF_PIPELINE_INPUT, id, null);
    }

    /**
     * Passes on what the pipeline writes until it ends.
     *
     * @param host does what the server asks of the client's host
     * @param stop whether it shall stop; asked from time to time, {@link #stop} takes effect at once
     * @throws TransportException where the session is lost
     */
    public Outcome run(Streams streams, HostCallHandler host, BooleanSupplier stop) {
        RecordReader records = new RecordReader(session, streams, host);
        try {
            while (true) {
                Message message = arrived.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                glance(stop);
                if (message == null) {
                    requireConnection();
                } else if (message.type() == MessageType.PIPELINE_STATE) {
                    Outcome outcome = outcome(message);
                    if (outcome != null) {
                        return outcome;
                    }
                } else if (signalled.get()) {
                    continue;
                } else if (message.type() == MessageType.PIPELINE_HOST_CALL) {
                    answer(HostCall.of(session.read(message)), host);
                } else {
                    records.pass(message);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome(State.Stopped, null);
        } catch (ProtocolException malformed) {
            session.broken(malformed.getMessage());
            throw malformed;
        } finally {
            ended = true;
            session.release(id);
        }
    }

    /** Lets the host answer; what it cannot do the server is told. */
    public void answer(HostCall call, HostCallHandler host) {
        PropertyBag answer = PropertyBag.plain()
                .note("ci", call.number())
                .note(
                        "mi",
                        ((EnumType) NetTypes.named("System.Management.Automation.Remoting.RemoteHostMethodId"))
                                .of(call.method().number()));
        try {
            answer.note("mr", host.answer(call));
        } catch (NetException failed) {
            answer.note("me", ErrorReporting.recordOf(failed));
        }
        if (call.wantsAnswer()) {
            session.send(MessageType.PIPELINE_HOST_RESPONSE, id, answer.build());
        }
    }

    private void requireConnection() {
        if (lost != null && arrived.isEmpty()) {
            throw new TransportException(lost, null);
        }
    }

    private void glance(BooleanSupplier stop) {
        if (!signalled.get() && lost == null && stop.getAsBoolean()) {
            stop();
        }
    }

    /** Has the server stop it; what it has written and nobody has passed on yet is dropped. From any thread. */
    public void stop() {
        if (signalled.compareAndSet(false, true)) {
            Thread.ofVirtual().start(this::signal);
        }
    }

    /** Tells the server to stop it; that the server is gone shows where its messages are awaited. */
    private void signal() {
        try {
            session.signal(id);
        } catch (TransportException gone) {
            lost = gone.getMessage();
        }
    }

    private Outcome outcome(Message message) {
        PropertyReader change = new PropertyReader(session.read(message));
        Object error = change.get("ExceptionAsErrorRecord");
        int state = change.number("PipelineState", 0);
        return switch (state) {
            case STOPPED -> new Outcome(State.Stopped, error == null ? null : RemoteErrors.record(error));
            case COMPLETED -> new Outcome(State.Completed, null);
            default -> state > COMPLETED ? new Outcome(State.Failed, RemoteErrors.record(error)) : null;
        };
    }
}
