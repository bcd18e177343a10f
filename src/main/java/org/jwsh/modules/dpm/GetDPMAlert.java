package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;

/** Lists the alerts of a DPM server. */
@Cmdlet(verb = "Get", noun = "DPMAlert")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Alert")
public final class GetDPMAlert extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", position = 0, valueFromPipelineByPropertyName = true)
    String serverName;

    @Parameter
    boolean async;

    @Parameter
    @ValidateSet({"AllActive", "FromContext"})
    String includeAlerts;

    @Parameter
    boolean includeInactiveAlerts;

    @Override
    protected void processRecord() {
        runThere(connection(serverName), "Get-DPMAlert");
    }
}
