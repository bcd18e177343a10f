package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the computers that a DPM server knows. */
@Cmdlet(verb = "Get", noun = "DPMProductionServer", aliases = "Get-ProductionServer")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.ProductionServer")
public final class GetDPMProductionServer extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", position = 0)
    @Alias({"ComputerName", "CN"})
    String serverName;

    @Override
    protected void processRecord() {
        runThere(connection(serverName), "Get-DPMProductionServer");
    }
}
