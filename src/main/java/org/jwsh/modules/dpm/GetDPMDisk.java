package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the disks of the storage pool, or its volumes. */
@Cmdlet(verb = "Get", noun = "DPMDisk")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Disk")
public final class GetDPMDisk extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", position = 0)
    @Alias({"ComputerName", "CN"})
    String serverName;

    @Parameter
    boolean volumes;

    @Override
    protected void processRecord() {
        runThere(connection(serverName), "Get-DPMDisk");
    }
}
