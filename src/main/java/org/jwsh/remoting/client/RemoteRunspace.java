package org.jwsh.remoting.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.clixml.SecretCipher;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.FragmentWriter;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.remoting.server.Versions;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.Hashtable;

/** A session on a server, open until it is closed or lost. Safe for several threads; each pipeline is run by one. */
public final class RemoteRunspace implements AutoCloseable {
    /** How a session is. */
    public enum State {
        Opening,
        Opened,
        Closed,
        Broken
    }

    private static final int FRAGMENT = 32 * 1024;
    private static final long LARGEST_OBJECT = 256L << 20;
    private static final int OPENED = 2;
    private static final int BROKEN = 5;

    private final Transport transport;
    private final Supplier<UUID> ids;
    private final UUID id;
    private final FragmentWriter fragments = new FragmentWriter(FRAGMENT);
    private final Map<UUID, FragmentReader> readers = new ConcurrentHashMap<>();
    private final Map<UUID, RemotePipeline> pipelines = new ConcurrentHashMap<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile State state = State.Opening;
    private volatile String reason = "The session was closed.";

    private RemoteRunspace(Transport transport, Supplier<UUID> ids) {
        this.transport = transport;
        this.ids = ids;
        this.id = ids.get();
    }

    /**
     * Opens a session.
     *
     * @param ids gives the identifier of the session, then one for each pipeline
     * @throws TransportException where the server cannot be reached or does not answer in time
     */
    public static RemoteRunspace open(Transport transport, Supplier<UUID> ids, Duration patience) {
        RemoteRunspace opened = new RemoteRunspace(transport, ids);
        try {
            opened.open(patience);
            return opened;
        } catch (RuntimeException failed) {
            transport.close();
            throw failed;
        }
    }

    private void open(Duration patience) {
        List<byte[]> first = new ArrayList<>();
        PropertyBag capability = PropertyBag.plain();
        Versions.capability().forEach(capability::note);
        first.addAll(split(MessageType.SESSION_CAPABILITY, Message.NOBODY, capability.build()));
        first.addAll(split(MessageType.INIT_RUNSPACEPOOL, Message.NOBODY, initialization()));
        transport.open(id, first, new Transport.Listener() {
            @Override
            public void received(UUID pipeline, byte[] packet) {
                RemoteRunspace.this.received(pipeline, packet);
            }

            @Override
            public void lost(String why) {
                broken(why);
            }
        });
        try {
            if (!answered.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TransportException("The server does not answer.", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException("Opening the session was interrupted.", interrupted);
        }
        if (state != State.Opened) {
            throw new TransportException(reason, null);
        }
    }

    private static Object initialization() {
        Hashtable arguments = new Hashtable();
        arguments.put("PSVersionTable", Versions.versionTable());
        return PropertyBag.plain()
                .note("MinRunspaces", 1)
                .note("MaxRunspaces", 1)
                .note("PSThreadOptions", label("Runspaces.PSThreadOptions", "Default"))
                .note("ApartmentState", ((EnumType) NetTypes.named("System.Threading.ApartmentState")).find("Unknown"))
                .note("ApplicationArguments", Versions.primitive(arguments))
                .note("HostInfo", hostInfo(false))
                .build();
    }

    static Object label(String type, String name) {
        return ((EnumType) NetTypes.named("System.Management.Automation." + type)).find(name);
    }

    /** What a client says of its host: it has none that the server may call. */
    static Object hostInfo(boolean useOfSession) {
        return PropertyBag.plain()
                .note("_isHostUINull", true)
                .note("_isHostRawUINull", true)
                .note("_isHostNull", true)
                .note("_useRunspaceHost", useOfSession)
                .build();
    }

    private void received(UUID target, byte[] packet) {
        try {
            FragmentReader reader = readers.computeIfAbsent(target, any -> new FragmentReader(LARGEST_OBJECT));
            List<Message> messages;
            synchronized (reader) {
                messages = reader.add(packet);
            }
            messages.forEach(this::received);
        } catch (ProtocolException malformed) {
            broken(malformed.getMessage());
        }
    }

    private void received(Message message) {
        if (message.isOfPipeline()) {
            RemotePipeline pipeline = pipelines.get(message.pipeline());
            if (pipeline != null) {
                pipeline.received(message);
            }
        } else if (message.type() == MessageType.RUNSPACEPOOL_STATE) {
            PropertyReader change = new PropertyReader(read(message));
            int number = change.number("RunspaceState", 0);
            if (number == OPENED) {
                state = State.Opened;
                answered.countDown();
            } else if (number == BROKEN) {
                broken(RemoteErrors.record(change.get("ExceptionAsErrorRecord")).message());
            }
        }
    }

    static Object read(Message message) {
        return message.data().isEmpty() ? null : CliXmlDeserializer.element(message.data(), SecretCipher.TEXT);
    }

    private void broken(String why) {
        if (state == State.Opening || state == State.Opened) {
            state = State.Broken;
            reason = why;
        }
        answered.countDown();
        pipelines.values().forEach(pipeline -> pipeline.lost(reason));
    }

    private List<byte[]> split(MessageType type, UUID pipeline, Object data) {
        String text = data == null ? "" : CliXmlSerializer.element(data, 1, SecretCipher.TEXT);
        synchronized (fragments) {
            return fragments.split(new Message(Message.Destination.SERVER, type, id, pipeline, text));
        }
    }

    public UUID id() {
        return id;
    }

    public State state() {
        return state;
    }

    /** Whether a pipeline runs in it. */
    public boolean isBusy() {
        return !pipelines.isEmpty();
    }

    /** Why the session is not open any more. */
    public String reason() {
        return reason;
    }

    /**
     * Begins a pipeline on the server.
     *
     * @param request what is run, such as a {@link RemoteCommand}
     * @throws TransportException where the session is not open
     */
    public RemotePipeline start(RemoteRequest request) {
        if (state != State.Opened) {
            throw new TransportException(reason, null);
        }
        RemotePipeline pipeline = new RemotePipeline(this, ids.get());
        pipelines.put(pipeline.id(), pipeline);
        transport.create(pipeline.id(), split(request.type(), pipeline.id(), request.data()));
        return pipeline;
    }

    void send(MessageType type, UUID pipeline, Object data) {
        transport.send(pipeline, split(type, pipeline, data));
    }

    void signal(UUID pipeline) {
        transport.signal(pipeline);
    }

    void release(UUID pipeline) {
        if (pipelines.remove(pipeline) != null && state == State.Opened) {
            transport.release(pipeline);
        }
        readers.remove(pipeline);
    }

    @Override
    public void close() {
        if (state == State.Opened || state == State.Opening) {
            state = State.Closed;
        }
        pipelines.values().forEach(pipeline -> pipeline.lost(reason));
        transport.close();
    }
}
