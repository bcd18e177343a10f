package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.values.ErrorCategory;

/** Takes up sessions again that were left to themselves. */
@Cmdlet(verb = "Connect", noun = "PSSession", defaultParameterSet = "Session", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Runspaces.PSSession")
public final class ConnectPSSessionCommand extends BuiltInCmdlet {
    static {
        PSSession.register();
    }

    @ParameterGroup
    final SessionChoice sessions = new SessionChoice();

    @Parameter
    int throttleLimit;

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
            writeObject(each);
        } catch (TransportException failed) {
            report(
                    "System.Management.Automation.RuntimeException",
                    "Connecting to the session " + each.name() + ", " + each.instanceId() + ", " + each.computerName()
                            + " failed: " + failed.getMessage(),
                    "PSSessionConnectFailed",
                    ErrorCategory.InvalidOperation,
                    each);
        }
    }
}
