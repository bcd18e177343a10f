package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;

/** Lists the recovery points of a data source. */
@Cmdlet(verb = "Get", noun = "DPMRecoveryPoint", aliases = "Get-RecoveryPoint")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.RecoveryPoint")
public final class GetDPMRecoveryPoint extends PSCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.Datasource datasource;

    @Override
    protected void processRecord() {
        datasource.recoveryPoints().forEach(this::writeObject);
    }
}
