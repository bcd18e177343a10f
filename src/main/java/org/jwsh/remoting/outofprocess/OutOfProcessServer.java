package org.jwsh.remoting.outofprocess;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.FragmentWriter;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.remoting.server.RunspaceFactory;
import org.jwsh.remoting.server.RunspaceServer;

/** Serves one client that writes lines and reads lines, until it closes the session or its lines end. */
public final class OutOfProcessServer {
    private static final int FRAGMENT = 32 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final long LARGEST_OBJECT = 256L << 20;
    /** How long output waits for more to go with it. */
    private static final long DELAY_MILLIS = 4;

    private final BufferedReader input;
    private final BufferedOutputStream output;
    private final RunspaceServer server;
    private final FragmentWriter fragments = new FragmentWriter(FRAGMENT);
    private final FragmentReader ofSession = new FragmentReader(LARGEST_OBJECT);
    private final Map<UUID, FragmentReader> ofPipelines = new HashMap<>();
    private boolean flushPending;

    public OutOfProcessServer(InputStream input, OutputStream output, RunspaceFactory runspaces) {
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.output = new BufferedOutputStream(output, BUFFER);
        this.server = new RunspaceServer(runspaces, this::send);
    }

    /**
     * Serves until the client is gone.
     *
     * @return whether it went as the protocol has it
     */
    public boolean run() {
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank() && !handle(Packet.parse(line))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException | ProtocolException broken) {
            return false;
        } finally {
            server.close();
        }
    }

    /** Answers a packet; false where it was the last. */
    private boolean handle(Packet packet) {
        UUID id = packet.id();
        boolean ofSession = id.equals(Message.NOBODY);
        switch (packet.kind()) {
            case Data -> {
                receive(packet);
                acknowledge(packet);
                server.proceed();
            }
            case Command -> {
                ofPipelines.put(id, new FragmentReader(LARGEST_OBJECT));
                acknowledge(packet);
            }
            case Signal -> {
                server.stop(id);
                acknowledge(packet);
            }
            case Close -> {
                if (ofSession) {
                    server.close();
                } else {
                    server.close(id);
                    ofPipelines.remove(id);
                }
                acknowledge(packet);
                return !ofSession;
            }
            default -> {}
        }
        return true;
    }

    private void receive(Packet packet) {
        FragmentReader reader = packet.id().equals(Message.NOBODY) ? ofSession : ofPipelines.get(packet.id());
        if (reader == null) {
            throw new ProtocolException("The remoting packet is about a pipeline that is not there.");
        }
        reader.add(packet.data()).forEach(server::receive);
    }

    private void acknowledge(Packet packet) {
        write(Packet.of(packet.kind().acknowledgement(), packet.id()));
    }

    private void send(Message message) {
        synchronized (output) {
            for (byte[] fragment : fragments.split(message)) {
                put(Packet.data(message.pipeline(), fragment));
            }
            if (message.type() == MessageType.PIPELINE_OUTPUT) {
                flushSoon();
            } else {
                flush();
            }
        }
    }

    private void write(Packet packet) {
        synchronized (output) {
            put(packet);
            flush();
        }
    }

    private void put(Packet packet) {
        try {
            output.write(packet.line().getBytes(StandardCharsets.UTF_8));
            output.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void flush() {
        try {
            output.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Many objects go out together; a single one is not held back for long. */
    private void flushSoon() {
        if (flushPending) {
            return;
        }
        flushPending = true;
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(DELAY_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            synchronized (output) {
                flushPending = false;
                flushQuietly();
            }
        });
    }

    /** A client that is gone shows where its next line is awaited. */
    private void flushQuietly() {
        try {
            output.flush();
        } catch (IOException gone) {
            flushPending = false;
        }
    }
}
