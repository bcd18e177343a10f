package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the volumes on a DPM server that DPM could use, or uses. */
@Cmdlet(verb = "Get", noun = "DPMVolume")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Volume")
public final class GetDPMVolume extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", position = 0)
    @Alias({"ComputerName", "CN"})
    String serverName;

    @Parameter
    boolean alreadyInUseByDPM;

    @Override
    protected void processRecord() {
        runThere(connection(serverName), "Get-DPMVolume");
    }
}
