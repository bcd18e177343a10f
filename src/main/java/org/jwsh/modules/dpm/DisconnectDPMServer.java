package org.jwsh.modules.dpm;

import java.util.Optional;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/**
 * Closes a session with a DPM server and releases the objects it handed out. Without a name it closes the current session,
 * and does nothing where none is open.
 */
@Cmdlet(verb = "Disconnect", noun = "DPMServer", supportsShouldProcess = true)
public final class DisconnectDPMServer extends PSCmdlet {
    @Parameter(name = "DPMServerName", position = 0)
    @Alias({"ComputerName", "CN"})
    String serverName;

    @Override
    protected void processRecord() {
        DPMConnections connections = DPMConnections.of(session());
        Optional<DPMConnection> chosen = serverName == null ? connections.current() : connections.named(serverName);
        if (chosen.isPresent()) {
            if (shouldProcess(chosen.get().serverName())) {
                connections.close(chosen.get());
            }
        } else if (serverName != null) {
            reportUnknown();
        }
    }

    private void reportUnknown() {
        var exception = NetException.of(
                DPMErrors.INVALID_OPERATION, "There is no session with the DPM server '" + serverName + "'.");
        writeError(exception, "DPMServerNotConnected", ErrorCategory.ObjectNotFound, serverName);
    }
}
