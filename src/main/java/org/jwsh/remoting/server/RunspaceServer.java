package org.jwsh.remoting.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.remoting.protocol.ProtocolException;
import org.jwsh.remoting.protocol.SessionCipher;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** One client's session on the server: answers its messages and runs its pipelines. Its transport calls it from one thread. */
public final class RunspaceServer {
    private static final String PROTOCOL = "2.4";
    private static final int COMPLETED = 4;
    private static final int OPENED = 2;
    private static final int CLOSED = 3;
    private static final int CLOSING = 4;
    private static final int BROKEN = 5;

    private final RunspaceFactory factory;
    private final Consumer<Message> output;
    private final Map<UUID, ServerPipeline> pipelines = new ConcurrentHashMap<>();
    private final List<ServerPipeline> toStart = new ArrayList<>();
    private final SessionCipher cipher = new SessionCipher(() -> send(MessageType.PUBLIC_KEY_REQUEST, ""));
    private RunspacePool pool;
    private ClientHost host;
    private UUID id = Message.NOBODY;
    private boolean closed;

    /** @param output takes the messages for the client, from any thread */
    public RunspaceServer(RunspaceFactory factory, Consumer<Message> output) {
        this.factory = factory;
        this.output = output;
    }

    /**
     * Takes a message. Pipelines that it begins wait for {@link #proceed}. A message that does not fit ends the session; the
     * client is told why.
     *
     * @throws ProtocolException where the message does not fit
     */
    public void receive(Message message) {
        try {
            take(message);
        } catch (ProtocolException | NetException malformed) {
            broken(malformed);
            throw malformed instanceof ProtocolException known
                    ? known
                    : new ProtocolException(String.valueOf(malformed.getMessage()));
        }
    }

    private void take(Message message) {
        switch (message.type()) {
            case SESSION_CAPABILITY -> capability(message);
            case INIT_RUNSPACEPOOL -> open(message);
            case PUBLIC_KEY -> exchangeKeys(message);
            case CREATE_PIPELINE, GET_COMMAND_METADATA -> create(message);
            case PIPELINE_INPUT -> pipeline(message).input(read(message));
            case PIPELINE_HOST_RESPONSE -> pipeline(message).hostAnswered(read(message));
            case END_OF_PIPELINE_INPUT -> pipeline(message).endOfInput();
            case GET_AVAILABLE_RUNSPACES, SET_MAX_RUNSPACES, SET_MIN_RUNSPACES -> availability(message);
            default -> {}
        }
    }

    private Object read(Message message) {
        return message.data().isEmpty() ? null : CliXmlDeserializer.element(message.data(), cipher);
    }

    private void exchangeKeys(Message message) {
        String key = cipher.keyFor(new PropertyReader(read(message)).text("PublicKey"));
        send(
                MessageType.ENCRYPTED_SESSION_KEY,
                PropertyBag.plain().note("EncryptedSessionKey", key).build());
    }

    /** Ends the session and tells the client why, where it still listens. */
    public void broken(RuntimeException reason) {
        if (!closed) {
            closed = true;
            pipelines.values().forEach(ServerPipeline::stop);
            pipelines.clear();
            brokenBy(reason);
        }
    }

    private void brokenBy(Throwable reason) {
        send(
                MessageType.RUNSPACEPOOL_STATE,
                PropertyBag.plain()
                        .note("RunspaceState", BROKEN)
                        .note("ExceptionAsErrorRecord", ErrorReporting.recordOf(reason))
                        .build());
    }

    private void capability(Message message) {
        id = message.runspacePool();
        cipher.peerSpeaks(new PropertyReader(read(message)).get("protocolversion"));
        PropertyBag answer = PropertyBag.plain();
        Versions.capability(PROTOCOL).forEach(answer::note);
        send(MessageType.SESSION_CAPABILITY, Message.NOBODY, answer.build(), Message.NOBODY);
    }

    private void open(Message message) {
        PropertyReader asked = new PropertyReader(read(message));
        host = ClientHost.of(asked.within("HostInfo"));
        pool = new RunspacePool(factory, asked.number("MaxRunspaces", 1));
        if (factory.beginsWithCommand()) {
            send(
                    MessageType.PIPELINE_STATE,
                    PropertyBag.plain().note("PipelineState", COMPLETED).build());
        }
        send(
                MessageType.APPLICATION_PRIVATE_DATA,
                PropertyBag.plain()
                        .note("ApplicationPrivateData", Versions.privateData())
                        .build());
        try {
            pool.open();
            state(OPENED);
        } catch (RuntimeException | StackOverflowError problem) {
            brokenBy(problem);
        }
    }

    private void create(Message message) {
        if (pool == null) {
            throw new ProtocolException("A pipeline is asked for before the session is open.");
        }
        ServerPipeline pipeline = new ServerPipeline(
                message.pipeline(), new PipelineRequest(read(message), message.type()), pool, host, this::ofPipeline);
        pipelines.put(message.pipeline(), pipeline);
        toStart.add(pipeline);
    }

    private ServerPipeline pipeline(Message message) {
        ServerPipeline known = pipelines.get(message.pipeline());
        if (known == null) {
            throw new ProtocolException("A message is for a pipeline that is not there.");
        }
        return known;
    }

    private void availability(Message message) {
        PropertyReader asked = new PropertyReader(read(message));
        send(
                MessageType.RUNSPACE_AVAILABILITY,
                PropertyBag.plain()
                        .note("SetMinMaxRunspacesResponse", true)
                        .note("ci", asked.get("ci"))
                        .build());
    }

    /** Starts the pipelines that were asked for. */
    public void proceed() {
        toStart.forEach(ServerPipeline::start);
        toStart.clear();
    }

    /** Stops a pipeline; back when it has ended. */
    public void stop(UUID pipeline) {
        ServerPipeline known = pipelines.get(pipeline);
        if (known != null) {
            known.stop();
        }
    }

    /** Stops a pipeline where it runs, and forgets it. */
    public void close(UUID pipeline) {
        stop(pipeline);
        pipelines.remove(pipeline);
    }

    /** Ends the session with all of its pipelines; doing it again changes nothing. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        pipelines.values().forEach(ServerPipeline::stop);
        pipelines.clear();
        if (pool != null) {
            state(CLOSING);
            state(CLOSED);
        }
    }

    private void state(int state) {
        send(
                MessageType.RUNSPACEPOOL_STATE,
                PropertyBag.plain().note("RunspaceState", state).build());
    }

    private void send(MessageType type, Object data) {
        send(type, Message.NOBODY, data, id);
    }

    private void ofPipeline(MessageType type, UUID pipeline, Object data) {
        send(type, pipeline, data, id);
    }

    private void send(MessageType type, UUID pipeline, Object data, UUID pool) {
        String text = switch (data) {
            case null -> "";
            case ServerPipeline.ExtendedError(ErrorRecord error) -> CliXmlSerializer.extendedError(error, cipher);
            default -> CliXmlSerializer.element(data, 1, cipher);
        };
        output.accept(new Message(Message.Destination.CLIENT, type, pool, pipeline, text));
    }
}
