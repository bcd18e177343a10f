package org.jwsh.modules.dpm;

import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the data sources of a protection group, or of a whole DPM server. */
@Cmdlet(verb = "Get", noun = "DPMDatasource", aliases = "Get-Datasource", defaultParameterSet = "DpmServer")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Datasource")
public final class GetDPMDatasource extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", set = "DpmServer", position = 0)
    String serverName;

    @Parameter(
            set = "ProtectionGroup",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    DPMObject.ProtectionGroup protectionGroup;

    @Override
    protected void processRecord() {
        if (protectionGroup != null) {
            protectionGroup.datasources().forEach(this::writeObject);
            return;
        }
        DPMConnection connection = connection(serverName);
        for (var values : connection.list("datasources", Map.of())) {
            writeObject(new DPMObject.Datasource(connection, values));
        }
    }
}
