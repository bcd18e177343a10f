package org.jwsh.modules.dpm;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the recovery points of a data source. */
@Cmdlet(verb = "Get", noun = "DPMRecoveryPoint", aliases = "Get-RecoveryPoint")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.RecoveryPoint")
public final class GetDPMRecoveryPoint extends DPMServerCmdlet {
    @Parameter(set = "Datasource", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.Datasource datasource;

    @Parameter(set = "Datasource")
    boolean async;

    @Parameter(set = "Datasource")
    boolean online;

    @Parameter(set = "Datasource")
    boolean onlyActive;

    @Parameter(set = "Tape", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.Tape tape;

    @Override
    protected void processRecord() {
        runThere(connection(null, Arrays.asList(datasource, tape)), "Get-DPMRecoveryPoint");
    }
}
