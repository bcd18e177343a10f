package org.jwsh.modules.dpm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.RunspaceHolder;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/**
 * A session with one DPM server: a PowerShell session there, in which the server's own cmdlets run. Objects that it hands out
 * can be used until it is closed.
 */
final class DPMConnection {
    private static final String CONNECT = "Connect-DPMServer";
    private static final String SERVER_NAME = "DPMServerName";
    private static final String ENTER =
            "param($scope) $null = Connect-DPMServer -DPMServerScope (New-DPMServerScope @scope)";
    private static final String REMOVE = "param($s) Remove-PSSession -Session $s";

    private final String serverName;
    private final CmdletSession session;
    private final DPMTransport transport;
    private final Object remote;
    private final DPMObject server;
    private Object standIns;
    private boolean open = true;

    private DPMConnection(String serverName, CmdletSession session, DPMTransport transport, Object remote) {
        this.serverName = serverName;
        this.session = session;
        this.transport = transport;
        this.remote = remote;
        this.server =
                run(CONNECT, Map.of(SERVER_NAME, serverName), DPMStreams.NONE).getFirst();
    }

    /**
     * Connects to a server.
     *
     * @throws NetException where there is no way to it, or it refuses
     */
    static DPMConnection open(String serverName, CmdletSession session, DPMTransport transport) {
        Object remote = remoteSession(serverName, session, transport);
        try {
            return new DPMConnection(serverName, session, transport, remote);
        } catch (NetException refused) {
            session.invoke(REMOVE, remote);
            throw refused;
        }
    }

    private static Object remoteSession(String serverName, CmdletSession session, DPMTransport transport) {
        try {
            return transport.open(session, serverName);
        } catch (NetException failed) {
            throw DPMErrors.unreachable(serverName, failed);
        }
    }

    String serverName() {
        return serverName;
    }

    /**
     * A second session on the server, for stand-ins: while one of them takes input, what it takes may have to be asked of the
     * server, and a session runs one command at a time.
     */
    Object standInSession() {
        if (standIns == null) {
            standIns = remoteSession(serverName, session, transport);
            ((RunspaceHolder) standIns).handOver(value -> DPMObject.handedOut(this, value));
            each(standIns, CONNECT, Map.of(SERVER_NAME, serverName), DPMStreams.NONE, value -> {});
        }
        return standIns;
    }

    /** Has the session be about some objects of the server; a scope that was entered before is left. */
    void enter(DPMServerScope scope) {
        each(RemoteCommand.script(ENTER, false).argument(null, scope.arguments()), value -> {});
    }

    /** What Connect-DPMServer returns. */
    DPMObject server() {
        return server;
    }

    /** Runs a cmdlet on the server and gives what it returns, each as an object of this session. */
    List<DPMObject> run(String cmdlet, Map<String, ?> arguments, DPMStreams streams) {
        List<DPMObject> answer = new ArrayList<>();
        each(cmdlet, arguments, streams, value -> answer.add(DPMObject.of(this, (PSObject) value)));
        return answer;
    }

    /**
     * Runs a cmdlet on the server.
     *
     * @param consumer takes each thing that it returns
     * @throws NetException where the cmdlet fails, the session is closed or gets lost
     */
    void each(String cmdlet, Map<String, ?> arguments, DPMStreams streams, Consumer<Object> consumer) {
        each(remote, cmdlet, arguments, streams, consumer);
    }

    /** Runs a command on the server that says nothing but what it returns. */
    void each(RemoteCommand command, Consumer<Object> consumer) {
        each(remote, command, DPMStreams.NONE, consumer);
    }

    private void each(
            Object on, String cmdlet, Map<String, ?> arguments, DPMStreams streams, Consumer<Object> consumer) {
        each(on, RemoteCommand.named(cmdlet, false).parameters(named(arguments)), streams, consumer);
    }

    private void each(Object on, RemoteCommand command, DPMStreams streams, Consumer<Object> consumer) {
        requireOpen();
        try {
            RemotePipeline pipeline = ((RunspaceHolder) on).runspace().start(command);
            pipeline.endOfInput();
            RemotePipeline.Outcome outcome =
                    pipeline.run(pipes(streams, consumer), HostCallHandler.NONE, streams::isStopping);
            if (outcome.error() != null) {
                throw DPMErrors.remote(outcome.error(), serverName);
            }
        } catch (TransportException lost) {
            throw DPMErrors.lost(serverName, lost);
        }
    }

    private static Map<String, Object> named(Map<String, ?> arguments) {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        arguments.forEach((name, value) -> named.put("-" + name + ":", value));
        return named;
    }

    private static Streams pipes(DPMStreams streams, Consumer<Object> output) {
        return new Streams(
                Pipe.to(output),
                Pipe.to(record -> streams.error((ErrorRecord) record)),
                Pipe.to(record -> streams.warning(record.toString())),
                Pipe.to(record -> streams.verbose(record.toString())),
                Pipe.NOWHERE,
                Pipe.NOWHERE);
    }

    /** Refuses any use of the session once it has been closed. */
    void requireOpen() {
        if (!open) {
            throw NetException.of(
                            DPMErrors.INVALID_OPERATION,
                            "The session with the DPM server '" + serverName
                                    + "' has been closed and its objects were released. Connect again to get new ones.")
                    .withRecord("DPMSessionClosed", ErrorCategory.InvalidOperation, serverName);
        }
    }

    /** Ends the session on the server, where that still answers, and here. */
    void close() {
        try {
            run("Disconnect-DPMServer", Map.of(), DPMStreams.NONE);
        } catch (NetException serverIsGone) {
            // the server ends the session itself when it notices
        } finally {
            open = false;
            session.invoke(REMOVE, remote);
            if (standIns != null) {
                session.invoke(REMOVE, standIns);
            }
        }
    }
}
