package org.jwsh.remoting.outofprocess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.ProtocolException;

/** Reaches a server that reads lines and writes lines: a child process, or a program at the other end of an SSH channel. */
public final class LineTransport implements Transport {
    private static final long FAREWELL_MILLIS = 3_000;

    private final BufferedReader input;
    private final OutputStream output;
    private final Runnable letGo;
    private Listener listener;
    private Thread reader;
    private volatile boolean closing;

    /** @param letGo closes what the streams belong to */
    public LineTransport(InputStream input, OutputStream output, Runnable letGo) {
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.output = output;
        this.letGo = letGo;
    }

    @Override
    public void open(UUID session, List<byte[]> fragments, Listener told) {
        listener = told;
        reader = Thread.ofPlatform().daemon().name("remoting-reader").start(this::read);
        send(Message.NOBODY, fragments);
    }

    private void read() {
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank() && !handle(Packet.parse(line))) {
                    return;
                }
            }
            listener.lost("The connection to the server has ended.");
        } catch (IOException gone) {
            listener.lost("The connection to the server has ended: " + gone.getMessage());
        } catch (ProtocolException malformed) {
            listener.lost(malformed.getMessage());
        }
    }

    /** False where it was the server's last word. */
    private boolean handle(Packet packet) {
        if (packet.kind() == Packet.Kind.Data) {
            listener.received(packet.id(), packet.data());
        }
        return packet.kind() != Packet.Kind.CloseAck || !packet.id().equals(Message.NOBODY);
    }

    @Override
    public void create(UUID pipeline, List<byte[]> fragments) {
        write(Packet.of(Packet.Kind.Command, pipeline));
        send(pipeline, fragments);
    }

    @Override
    public void send(UUID pipeline, List<byte[]> fragments) {
        fragments.forEach(fragment -> write(Packet.data(pipeline, fragment)));
    }

    @Override
    public void signal(UUID pipeline) {
        write(Packet.of(Packet.Kind.Signal, pipeline));
    }

    @Override
    public void release(UUID pipeline) {
        write(Packet.of(Packet.Kind.Close, pipeline));
    }

    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            if (reader != null && reader.isAlive()) {
                write(Packet.of(Packet.Kind.Close, Message.NOBODY));
                reader.join(FAREWELL_MILLIS);
            }
        } catch (TransportException gone) {
            closing = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            letGo.run();
        }
    }

    private void write(Packet packet) {
        synchronized (output) {
            try {
                output.write((packet.line() + "\n").getBytes(StandardCharsets.UTF_8));
                output.flush();
            } catch (IOException gone) {
                throw new TransportException("The connection to the server has ended: " + gone.getMessage(), gone);
            }
        }
    }
}
