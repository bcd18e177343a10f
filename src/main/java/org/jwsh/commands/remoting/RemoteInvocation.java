package org.jwsh.commands.remoting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.Jobs;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.remoting.client.TransportException;
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
            String configuration,
            Object authentication,
            String certificateThumbprint) {}

    /** How to log in through SSH; parts that were not given are null or zero. */
    public record Login(String userName, int port, String keyFilePath, String subsystem, int connectingTimeout) {}

    private final ExecutionContext context;
    private final Consumer<ErrorRecord> errors;
    private final List<RemoteTarget> targets = new ArrayList<>();

    /** @param errors takes the errors of sessions that cannot run anything */
    public RemoteInvocation(ExecutionContext context, Consumer<ErrorRecord> errors) {
        this.context = context;
        this.errors = errors;
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

    /** Runs it in sessions that are open; those that are not, or are busy, are errors. */
    public void inSessions(Object[] given) {
        for (Object each : given) {
            PSSession session = (PSSession) PSObject.unwrap(each);
            if (session.isOpen() && session.runspace().isBusy()) {
                report(
                        "Session " + session.name() + ", " + session.instanceId() + ", " + session.computerName()
                                + " is running a command; it cannot run another one before that has ended.",
                        "PSSessionBusy",
                        session.computerName());
            } else if (session.isOpen()) {
                targets.add(RemoteTarget.of(session));
            } else {
                report(
                        "Because the session state for session " + session.name() + ", "
                                + session.instanceId() + ", " + session.computerName()
                                + " is not equal to Open, you cannot run a command in the session.",
                        "PSSessionStateBroken",
                        session.computerName());
            }
        }
    }

    /** Runs it on machines that are reached through SSH for this call alone. */
    public void onHosts(String[] hosts, Object[] tables, Login login) {
        for (String host : hosts == null ? new String[0] : hosts) {
            targets.add(RemoteTarget.of(SshConnector.of(context, host, login)));
        }
        for (Object table : tables == null ? new Object[0] : tables) {
            targets.add(RemoteTarget.of(SshConnector.of(context, (Map<?, ?>) PSObject.unwrap(table))));
        }
    }

    /** Runs it on machines whose services are reached for this call alone. */
    public void onComputers(List<String> computers, List<URI> addresses, Service service) {
        for (String computer : computers) {
            targets.add(RemoteTarget.of(WsmanConnector.of(context, computer, service)));
        }
        for (URI address : addresses) {
            targets.add(RemoteTarget.of(WsmanConnector.of(context, address, service)));
        }
    }

    /**
     * What is to be run where it was said.
     *
     * @param takesInput whether objects will be piped into it
     * @param hideComputerName whether the display leaves out where objects came from
     */
    private List<RemoteCall> calls(
            CompiledScriptBlock block,
            List<?> arguments,
            boolean takesInput,
            boolean hideComputerName,
            int throttleLimit) {
        RemoteScript script = RemoteScript.of(block, UsingValues.collect(block, context.scope()));
        boolean allAtOnce = targets.size() <= RemoteRuns.places(throttleLimit);
        return targets.stream()
                .map(target -> new RemoteCall(
                        target, script, arguments, takesInput ? new RemoteInput(allAtOnce) : null, hideComputerName))
                .toList();
    }

    /** Begins to run it; whoever asks passes on what it writes. */
    public RemoteOutput run(
            Streams streams,
            Pipe output,
            CompiledScriptBlock block,
            List<?> arguments,
            boolean takesInput,
            boolean hideComputerName,
            int throttleLimit) {
        List<RemoteCall> calls = calls(block, arguments, takesInput, hideComputerName, throttleLimit);
        RemoteRuns runs = new RemoteRuns(context, streams, errors, output, calls);
        runs.start(throttleLimit);
        return runs;
    }

    /**
     * Begins to run it and leaves the sessions to themselves.
     *
     * @param names names for the sessions, fewer than there are or null
     * @return the sessions; what cannot be opened is an error
     */
    public List<PSSession> runDisconnected(
            String[] names, CompiledScriptBlock block, List<?> arguments, int throttleLimit) {
        List<PSSession> left = new ArrayList<>();
        List<RemoteCall> calls = calls(block, arguments, false, false, throttleLimit);
        for (int i = 0; i < calls.size(); i++) {
            String name = names == null || i >= names.length ? null : names[i];
            try {
                left.add(OpenSessions.of(context).adopt(name, calls.get(i).leave()));
            } catch (TransportException failed) {
                String host = calls.get(i).target().host();
                report("[" + host + "] " + failed.getMessage(), "PSSessionOpenFailed", host);
            }
        }
        return left;
    }

    /** Begins to run it as a job with a child job for each place. */
    public Job runAsJob(
            String name,
            CompiledScriptBlock block,
            List<?> arguments,
            List<?> input,
            boolean hideComputerName,
            int throttleLimit) {
        List<RemoteCall> calls = calls(block, arguments, !input.isEmpty(), hideComputerName, throttleLimit);
        for (RemoteCall call : calls) {
            input.forEach(each -> call.input().add(each));
            if (call.input() != null) {
                call.input().end();
            }
        }
        return RemoteJob.start(Jobs.of(context), name, block.text(), calls, throttleLimit);
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
