package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/**
 * Opens a session with a DPM server by PowerShell remoting; the cmdlets that follow use it without being given it. The
 * server's cmdlets that this module has none of its own for are imported.
 */
@Cmdlet(verb = "Connect", noun = "DPMServer", defaultParameterSet = "DPMServerName")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.DpmServer")
public final class ConnectDPMServer extends PSCmdlet {
    @Parameter(name = "DPMServerName", set = "DPMServerName", mandatory = true, position = 0)
    @Alias({"ComputerName", "CN"})
    @ValidateNotNullOrEmpty
    String serverName;

    @Parameter(name = "DPMServerScope", set = "DPMServerScope", mandatory = true, position = 0)
    @ValidateNotNull
    DPMServerScope scope;

    /** What programs with windows of their own wait with; here the session is open when the cmdlet is back. */
    @Parameter(set = {"DPMServerName", "DPMServerScope"})
    @ValidateNotNull
    Object asyncOperation;

    @Override
    protected void processRecord() {
        String name = scope == null ? serverName : scope.serverName();
        writeWarning("Connecting to DPM server: " + name);
        DPMConnection connection = DPMConnections.of(session()).connect(name);
        if (scope != null) {
            connection.enter(scope);
        }
        writeObject(connection.server());
    }
}
