package org.jwsh.modules.dpm;

import java.util.Arrays;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;

/** Lists jobs of a DPM server, running and past. */
@Cmdlet(verb = "Get", noun = "DPMJob", defaultParameterSet = "GetJobsDPM")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Job")
public final class GetDPMJob extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", set = "GetJobsDPM", position = 0)
    @Parameter(
            set = {"GetJobsPSName", "GetJobsDSName"},
            name = "DPMServerName")
    @Alias({"ComputerName", "CN"})
    String serverName;

    @ParameterGroup(set = {"GetJobsDPM", "GetJobsPSName", "GetJobsDSName", "GetJobsDS", "GetJobsPG", "GetJobsPS"})
    final DPMJobFilter filter = new DPMJobFilter();

    @Parameter(set = "GetJobsPSName", mandatory = true, position = 0, valueFromPipeline = true)
    String[] productionServerName;

    @Parameter(set = "GetJobsDSName", mandatory = true, position = 0, valueFromPipeline = true)
    String[] datasourceName;

    @Parameter(set = "GetJobsDS", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.Datasource[] datasource;

    @Parameter(set = "GetJobsPG", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.ProtectionGroup[] protectionGroup;

    @Parameter(set = "GetJobsPS", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.ProductionServer[] productionServer;

    @Parameter(set = "UpdateJobsDPM", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.Job[] job;

    @Override
    protected void processRecord() {
        runThere(
                connection(serverName, Arrays.asList(datasource, protectionGroup, productionServer, job)),
                "Get-DPMJob");
    }
}
