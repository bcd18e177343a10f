package org.jwsh.remoting.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.FragmentWriter;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.remoting.protocol.SessionCipher;
import org.jwsh.remoting.server.Versions;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.Hashtable;

/** A session on a server, open until it is closed or lost. Safe for several threads; each pipeline is run by one. */
public final class RemoteRunspace implements AutoCloseable {
    /** How a session is. */
    public enum State {
        Opening,
        Opened,
        Disconnected,
        Closed,
        Broken
    }

    private static final int FRAGMENT = 32 * 1024;
    private static final long LARGEST_OBJECT = 256L << 20;
    private static final int OPENED = 2;
    private static final int BROKEN = 5;

    private final Transport transport;
    private final ClientSettings settings;
    private final UUID id;
    private final SessionCipher cipher = new SessionCipher(this::sendPublicKey);
    private final FragmentWriter fragments = new FragmentWriter(FRAGMENT);
    private final Map<UUID, FragmentReader> readers = new ConcurrentHashMap<>();
    private final Map<UUID, RemotePipeline> pipelines = new ConcurrentHashMap<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile State state = State.Opening;
    private volatile String reason = "The session was closed.";

    private RemoteRunspace(Transport transport, ClientSettings settings) {
        this.transport = transport;
        this.settings = settings;
        this.id = settings.ids().get();
    }

    /**
     * Opens a session.
     *
     * @throws TransportException where the server cannot be reached or does not answer in time
     */
    public static RemoteRunspace open(Transport transport, ClientSettings settings) {
        RemoteRunspace opened = new RemoteRunspace(transport, settings);
        try {
            opened.open();
            return opened;
        } catch (RuntimeException failed) {
            transport.close();
            throw failed;
        }
    }

    private void open() {
        List<byte[]> first = new ArrayList<>();
        PropertyBag capability = PropertyBag.plain();
        Versions.capability(settings.protocol()).forEach(capability::note);
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
            if (!answered.await(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
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

    private Object initialization() {
        Hashtable arguments = new Hashtable();
        arguments.put("PSVersionTable", Versions.versionTable());
        return PropertyBag.plain()
                .note("MinRunspaces", 1)
                .note("MaxRunspaces", 1)
                .note("PSThreadOptions", label("Runspaces.PSThreadOptions", "Default"))
                .note("ApartmentState", ((EnumType) NetTypes.named("System.Threading.ApartmentState")).find("Unknown"))
                .note("ApplicationArguments", Versions.primitive(arguments))
                .note("HostInfo", HostDescription.ofSession(settings.width()))
                .build();
    }

    static Object label(String type, String name) {
        return ((EnumType) NetTypes.named("System.Management.Automation." + type)).find(name);
    }

    private void received(UUID target, byte[] packet) {
        try {
            FragmentReader reader = readers.computeIfAbsent(target, any -> new FragmentReader(LARGEST_OBJECT));
            List<Message> messages;
            synchronized (reader) {
                messages = reader.add(packet);
            }
            messages.forEach(this::received);
        } catch (ProtocolException | NetException malformed) {
            broken(malformed.getMessage());
        }
    }

    private void received(Message message) {
        if (message.isOfPipeline()) {
            RemotePipeline pipeline = pipelines.get(message.pipeline());
            if (pipeline != null) {
                pipeline.received(message);
            }
        } else {
            switch (message.type()) {
                case SESSION_CAPABILITY -> cipher.peerSpeaks(new PropertyReader(read(message)).get("protocolversion"));
                case PUBLIC_KEY_REQUEST -> sendPublicKey();
                case ENCRYPTED_SESSION_KEY -> cipher.key(new PropertyReader(read(message)).text("EncryptedSessionKey"));
                case RUNSPACEPOOL_STATE -> changed(new PropertyReader(read(message)));
                default -> {}
            }
        }
    }

    private void changed(PropertyReader change) {
        int number = change.number("RunspaceState", 0);
        if (number == OPENED) {
            state = State.Opened;
            answered.countDown();
        } else if (number == BROKEN) {
            broken(RemoteErrors.record(change.get("ExceptionAsErrorRecord")).message());
        }
    }

    private void sendPublicKey() {
        send(
                MessageType.PUBLIC_KEY,
                Message.NOBODY,
                PropertyBag.plain().note("PublicKey", cipher.publicKey()).build());
    }

    /** The object of a message. */
    Object read(Message message) {
        if (message.data().isEmpty()) {
            return null;
        }
        return settings.rehydrates()
                ? CliXmlDeserializer.element(message.data(), cipher)
                : CliXmlDeserializer.bareElement(message.data(), cipher);
    }

    /** Ends the session as one that is lost. */
    void broken(String why) {
        if (state == State.Opening || state == State.Opened) {
            state = State.Broken;
            reason = why;
        }
        answered.countDown();
        pipelines.values().forEach(pipeline -> pipeline.lost(reason));
    }

    private List<byte[]> split(MessageType type, UUID pipeline, Object data) {
        String text = data == null ? "" : CliXmlSerializer.element(data, 1, cipher);
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

    /**
     * Begins a pipeline on the server.
     *
     * @param request what is run, such as a {@link RemoteCommand}
     * @throws TransportException where the session is not open
     */
    public RemotePipeline start(RemoteRequest request) {
        requireOpen();
        RemotePipeline pipeline = new RemotePipeline(this, settings.ids().get());
        pipelines.put(pipeline.id(), pipeline);
        transport.create(pipeline.id(), split(request.type(), pipeline.id(), request.data()));
        return pipeline;
    }

    /**
     * Leaves the session to itself; its pipelines run on.
     *
     * @throws TransportException where the transport cannot do that
     */
    public void disconnect() {
        if (state == State.Disconnected) {
            return;
        }
        requireOpen();
        transport.disconnect();
        state = State.Disconnected;
    }

    /**
     * Takes the session up again; nothing happens where it is open.
     *
     * @throws TransportException where the server does not have it any more
     */
    public void reconnect() {
        if (state == State.Disconnected) {
            transport.reconnect();
            state = State.Opened;
        }
        requireOpen();
    }

    private void requireOpen() {
        if (state != State.Opened) {
            throw new TransportException(reason, null);
        }
    }

    /** The pipelines that have been begun and not released. */
    public List<RemotePipeline> pending() {
        return List.copyOf(pipelines.values());
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
        if (state != State.Broken) {
            state = State.Closed;
        }
        pipelines.values().forEach(pipeline -> pipeline.lost(reason));
        transport.close();
    }
}
