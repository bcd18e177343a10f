package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/**
 * Opens a session with a DPM server by PowerShell remoting; the cmdlets that follow use it without being given it. The
 * server's cmdlets that this module has none of its own for are imported.
 */
@Cmdlet(verb = "Connect", noun = "DPMServer")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.DpmServer")
public final class ConnectDPMServer extends PSCmdlet {
    @Parameter(name = "DPMServerName", mandatory = true, position = 0)
    @Alias({"ComputerName", "CN"})
    @ValidateNotNullOrEmpty
    String serverName;

    @Override
    protected void processRecord() {
        writeWarning("Connecting to DPM server: " + serverName);
        writeObject(DPMConnections.of(session()).connect(serverName).server());
    }
}
