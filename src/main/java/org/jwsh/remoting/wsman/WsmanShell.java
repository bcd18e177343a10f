package org.jwsh.remoting.wsman;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    /** Fragments of a session or a pipeline that wait. */
    private static final class Outbox {
        private static final long FULL = 192 * 1024;

        private final BlockingQueue<byte[]> fragments = new LinkedBlockingQueue<>();
        private long size;
        private volatile boolean ended;
        private volatile boolean unhindered;

        /** Waits until the client has fetched most of what there is. */
        synchronized void awaitPlace() {
            try {
                while (size >= FULL && !unhindered) {
                    wait();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized void add(List<byte[]> more) {
            more.forEach(fragment -> size += fragment.length);
            fragments.addAll(more);
        }

        synchronized void fetched(int bytes) {
            size -= bytes;
            notifyAll();
        }

        /** Lets everything in from now on, so that a pipeline can end. */
        synchronized void open() {
            unhindered = true;
            notifyAll();
        }
    }

    private static final int FRAGMENT = 32 * 1024;
    private static final int LARGEST_DELIVERY = 256 * 1024;
    private static final long LARGEST_OBJECT = 256L << 20;
    private static final long GLANCE_MILLIS = 200;

    private final String owner;
    private final RunspaceServer server;
    private final FragmentWriter writer = new FragmentWriter(FRAGMENT);
    private final FragmentReader ofSession = new FragmentReader(LARGEST_OBJECT);
    private final Map<UUID, FragmentReader> ofPipelines = new ConcurrentHashMap<>();
    private final Map<UUID, Outbox> outboxes = new ConcurrentHashMap<>();
    private volatile boolean disconnected;
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
            outbox.add(writer.split(message));
            if (message.type() == MessageType.PIPELINE_STATE) {
                outbox.ended = true;
                outbox.fragments.add(new byte[0]);
            }
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
        byte[] first = awaitFirst(outbox, millis);
        if (first == null) {
            return null;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        while (all.size() < LARGEST_DELIVERY) {
            byte[] next = outbox.fragments.poll();
            if (next == null) {
                break;
            }
            all.writeBytes(next);
        }
        outbox.fetched(all.size());
        boolean done = outbox.ended && outbox.fragments.isEmpty();
        return new Delivery(Base64.getEncoder().encodeToString(all.toByteArray()), done);
    }

    private byte[] awaitFirst(Outbox outbox, long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        byte[] first = null;
        while (first == null && !disconnected && System.nanoTime() < until) {
            first = outbox.fragments.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        }
        touch();
        return first;
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
        disconnected = true;
    }

    void reconnect() {
        disconnected = false;
    }

    void stop(UUID pipeline) {
        open(pipeline);
        server.stop(pipeline);
    }

    void release(UUID pipeline) {
        open(pipeline);
        server.close(pipeline);
        ofPipelines.remove(pipeline);
        outboxes.remove(pipeline);
    }

    private void open(UUID pipeline) {
        Outbox outbox = outboxes.get(pipeline);
        if (outbox != null) {
            outbox.open();
        }
    }

    void close() {
        outboxes.values().forEach(Outbox::open);
        server.close();
    }
}
