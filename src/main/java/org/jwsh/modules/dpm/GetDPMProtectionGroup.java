package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the protection groups of a DPM server. */
@Cmdlet(verb = "Get", noun = "DPMProtectionGroup", aliases = "Get-ProtectionGroup")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.ProtectionGroup")
public final class GetDPMProtectionGroup extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", position = 0, valueFromPipeline = true)
    @Alias({"ComputerName", "CN"})
    String serverName;

    @Parameter
    boolean async;

    @Override
    protected void processRecord() {
        runThere(connection(serverName), "Get-DPMProtectionGroup");
    }
}
