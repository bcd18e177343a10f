package org.jwsh.commands.remoting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.UsingValues;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;

/** One call of Invoke-Command on other machines: in sessions that are open, or in some that live as long as the call. */
public final class RemoteInvocation {
    /** How to log in through WS-Management; parts that were not given are null or zero. */
    public record Service(
            int port,
            boolean useSSL,
            String application,
            PSCredential credential,
            Object option,
            String configuration) {}

    /** How to log in through SSH; parts that were not given are null or zero. */
    public record Login(String userName, int port, String keyFilePath, String subsystem, int connectingTimeout) {}

    private final ExecutionContext context;
    private final Streams streams;
    private final Consumer<ErrorRecord> errors;
    private final Pipe output;
    private final boolean hideComputerName;

    /**
     * @param errors takes the errors of the other machines and of the way there
     * @param hideComputerName whether the display leaves out where objects came from
     */
    public RemoteInvocation(
            ExecutionContext context,
            Streams streams,
            Consumer<ErrorRecord> errors,
            Pipe output,
            boolean hideComputerName) {
        this.context = context;
        this.streams = streams;
        this.errors = errors;
        this.output = output;
        this.hideComputerName = hideComputerName;
    }

    /** The script of a file on this machine. */
    public CompiledScriptBlock scriptFile(String path) {
        Path file = SessionLocation.of(context).resolve(path);
        try {
            ScriptSource source = new ScriptSource(file.toString(), ScriptText.read(file));
            return new CompiledScriptBlock(
                    context.engine().compile(Parser.parse(source).script()), context, null);
        } catch (IOException unreadable) {
            throw NetException.of(
                            "System.Management.Automation.ItemNotFoundException",
                            "Cannot find path '" + file + "' because it does not exist.")
                    .withRecord("PathNotFound", ErrorCategory.ObjectNotFound, file.toString());
        }
    }

    /** Runs a script block in sessions that are open. */
    public void inSessions(
            Object[] given, CompiledScriptBlock block, List<?> arguments, List<?> input, int throttleLimit) {
        List<PSSession> sessions = new ArrayList<>();
        for (Object each : given) {
            PSSession session = (PSSession) PSObject.unwrap(each);
            if (session.isOpen() && session.runspace().isBusy()) {
                report(
                        "Session " + session.name() + ", " + session.instanceId() + ", " + session.computerName()
                                + " is running a command; it cannot run another one before that has ended.",
                        "PSSessionBusy",
                        session.computerName());
            } else if (session.isOpen()) {
                sessions.add(session);
            } else {
                report(
                        "Because the session state for session " + session.name() + ", "
                                + session.instanceId() + ", " + session.computerName()
                                + " is not equal to Open, you cannot run a command in the session.",
                        "PSSessionStateBroken",
                        session.computerName());
            }
        }
        run(sessions, block, arguments, input, throttleLimit);
    }

    /** Runs a script block on machines that are reached for this call alone. */
    public void onHosts(
            String[] hosts, Object[] tables, Login login, CompiledScriptBlock block, List<?> arguments, List<?> input) {
        List<Connector> connectors = new ArrayList<>();
        for (String host : hosts == null ? new String[0] : hosts) {
            connectors.add(SshConnector.of(
                    context,
                    host,
                    login.userName(),
                    login.port(),
                    login.keyFilePath(),
                    login.subsystem(),
                    login.connectingTimeout()));
        }
        for (Object table : tables == null ? new Object[0] : tables) {
            connectors.add(SshConnector.of(context, (Map<?, ?>) PSObject.unwrap(table)));
        }
        onAll(connectors, block, arguments, input, 0);
    }

    /** Runs a script block on machines whose services are reached for this call alone. */
    public void onComputers(
            List<String> computers,
            List<URI> addresses,
            Service service,
            CompiledScriptBlock block,
            List<?> arguments,
            List<?> input,
            int throttleLimit) {
        List<Connector> connectors = new ArrayList<>();
        for (String computer : computers) {
            connectors.add(WsmanConnector.of(
                    computer,
                    service.port(),
                    service.useSSL(),
                    service.application(),
                    service.credential(),
                    service.option(),
                    service.configuration()));
        }
        for (URI address : addresses) {
            connectors.add(WsmanConnector.of(address, service.credential(), service.option(), service.configuration()));
        }
        onAll(connectors, block, arguments, input, throttleLimit);
    }

    private void onAll(
            List<Connector> connectors,
            CompiledScriptBlock block,
            List<?> arguments,
            List<?> input,
            int throttleLimit) {
        List<Future<PSSession>> attempts = openAll(connectors, throttleLimit);
        List<PSSession> sessions = attempts.stream()
                .filter(attempt -> attempt.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .toList();
        try {
            for (int i = 0; i < attempts.size(); i++) {
                if (attempts.get(i).state() != Future.State.SUCCESS) {
                    String host = connectors.get(i).host();
                    String problem = attempts.get(i).exceptionNow().getMessage();
                    report("[" + host + "] " + problem, "PSSessionStateBroken", host);
                }
            }
            run(sessions, block, arguments, input, throttleLimit);
        } finally {
            closeAll(sessions);
        }
    }

    private static List<Future<PSSession>> openAll(List<Connector> connectors, int throttleLimit) {
        Semaphore places = new Semaphore(RemoteRuns.places(throttleLimit));
        List<Future<PSSession>> attempts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Connector connector : connectors) {
                attempts.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        return opened(connector);
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        return attempts;
    }

    private static PSSession opened(Connector connector) {
        return new PSSession(0, connector.host(), connector, connector.open());
    }

    private static void closeAll(List<PSSession> sessions) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sessions.forEach(session -> threads.execute(() -> session.runspace().close()));
        }
    }

    private void run(
            List<PSSession> sessions, CompiledScriptBlock block, List<?> arguments, List<?> input, int throttleLimit) {
        if (!sessions.isEmpty()) {
            RemoteScript script = RemoteScript.of(block, UsingValues.collect(block, context.scope()));
            new RemoteRuns(context, streams, errors, output, hideComputerName)
                    .run(sessions, script, arguments, input, throttleLimit);
        }
    }

    private void report(String message, String errorId, Object target) {
        ErrorRecord record = NetException.of(
                        "System.Management.Automation.Remoting.PSRemotingTransportException", message)
                .withRecord(errorId, ErrorCategory.OpenError, target)
                .errorRecord();
        record.preserveInvocation(true);
        errors.accept(record);
    }
}
