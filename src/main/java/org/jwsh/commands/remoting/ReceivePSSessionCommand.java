package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.values.ErrorCategory;

/** Takes up sessions again and passes on what their commands have written meanwhile. */
@Cmdlet(
        verb = "Receive",
        noun = "PSSession",
        defaultParameterSet = "Session",
        supportsShouldProcess = true,
        aliases = "rcsn")
public final class ReceivePSSessionCommand extends BuiltInCmdlet {
    static {
        PSSession.register();
    }

    @ParameterGroup
    final SessionChoice sessions = new SessionChoice();

    @Override
    protected void processRecord() {
        for (PSSession each : sessions.of(OpenSessions.of(context()))) {
            if (shouldProcess(each.name())) {
                take(each);
            }
        }
    }

    private void take(PSSession each) {
        try {
            each.runspace().reconnect();
            RemoteRuns.receive(context(), streams(), this::writeError, output(), each);
        } catch (TransportException failed) {
            report(
                    "System.Management.Automation.RuntimeException",
                    "Receiving from the session " + each.name() + ", " + each.instanceId() + ", " + each.computerName()
                            + " failed: " + failed.getMessage(),
                    "PSSessionConnectFailed",
                    ErrorCategory.InvalidOperation,
                    each);
        }
    }
}
