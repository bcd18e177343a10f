package org.jwsh.remoting.wsman;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.FragmentWriter;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.server.RunspaceFactory;
import org.jwsh.remoting.server.RunspaceServer;

/** One session of the WS-Management service: what it has to send waits until the client asks for it. */
final class WsmanShell {
    /**
     * What a client gets when it asks.
     *
     * @param data fragments in Base64
     * @param done whether the pipeline has ended and nothing more will come of it
     */
    record Delivery(String data, boolean done) {}

    private static final int FRAGMENT = 32 * 1024;
    private static final long LARGEST_OBJECT = 256L << 20;

    private final String owner;
    private final RunspaceServer server;
    private final FragmentWriter writer = new FragmentWriter(FRAGMENT);
    private final FragmentReader ofSession = new FragmentReader(LARGEST_OBJECT);
    private final Map<UUID, FragmentReader> ofPipelines = new ConcurrentHashMap<>();
    private final Map<UUID, Outbox> outboxes = new ConcurrentHashMap<>();
    private volatile long lastContact = System.nanoTime();

    WsmanShell(String owner, RunspaceFactory runspaces) {
        this.owner = owner;
        this.server = new RunspaceServer(runspaces, this::deliver);
        outboxes.put(Message.NOBODY, new Outbox());
    }

    boolean belongsTo(String user) {
        return owner.equals(user);
    }

    private void deliver(Message message) {
        Outbox outbox = outboxes.get(message.pipeline());
        if (outbox == null) {
            return;
        }
        outbox.awaitPlace();
        synchronized (writer) {
            outbox.add(writer.split(message), message.type() == MessageType.PIPELINE_STATE);
        }
    }

    /** Begins a pipeline. */
    void command(UUID pipeline, byte[] fragments) {
        ofPipelines.put(pipeline, new FragmentReader(LARGEST_OBJECT));
        outboxes.put(pipeline, new Outbox());
        receive(pipeline, fragments);
    }

    /** Takes fragments for the session or a pipeline. */
    synchronized void receive(UUID pipeline, byte[] fragments) {
        FragmentReader reader = pipeline.equals(Message.NOBODY) ? ofSession : ofPipelines.get(pipeline);
        if (reader != null) {
            reader.add(fragments).forEach(server::receive);
            server.proceed();
        }
    }

    /** Waits for something to send; null where nothing came in time. */
    Delivery take(UUID pipeline, long millis) throws InterruptedException {
        Outbox outbox = outboxes.get(pipeline);
        if (outbox == null) {
            return new Delivery("", true);
        }
        byte[] waiting = outbox.take(millis);
        touch();
        return waiting == null ? null : new Delivery(Base64.getEncoder().encodeToString(waiting), outbox.isExhausted());
    }

    /** Notes that the client is there. */
    void touch() {
        lastContact = System.nanoTime();
    }

    /** Whether the client has not been heard of for so long. */
    boolean isIdle(Duration longest) {
        return System.nanoTime() - lastContact > longest.toNanos();
    }

    /** Whoever waits for output gets none; what comes waits for the client to come back. */
    void disconnect() {
        outboxes.values().forEach(Outbox::pause);
    }

    void reconnect() {
        outboxes.values().forEach(Outbox::resume);
    }

    /** Stops a pipeline; back when it has ended. The client does not wait for what was written before. */
    void stop(UUID pipeline) {
        drop(pipeline);
        server.stop(pipeline);
    }

    void release(UUID pipeline) {
        drop(pipeline);
        server.close(pipeline);
        ofPipelines.remove(pipeline);
        outboxes.remove(pipeline);
    }

    private void drop(UUID pipeline) {
        Outbox outbox = outboxes.get(pipeline);
        if (outbox != null) {
            outbox.drop();
        }
    }

    void close() {
        ofPipelines.keySet().forEach(this::drop);
        server.close();
    }
}
