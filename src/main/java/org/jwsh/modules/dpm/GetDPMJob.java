package org.jwsh.modules.dpm;

import java.util.Arrays;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.time.DateTime;

/** Lists jobs of a DPM server, running and past. */
@Cmdlet(verb = "Get", noun = "DPMJob", defaultParameterSet = "GetJobsDPM")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Job")
public final class GetDPMJob extends DPMServerCmdlet {
    @Parameter(name = "DPMServerName", set = "GetJobsDPM", position = 0)
    @Parameter(name = "DPMServerName", set = "GetJobsPSName")
    @Parameter(name = "DPMServerName", set = "GetJobsDSName")
    @Alias({"ComputerName", "CN"})
    String serverName;

    @Parameter(set = "GetJobsDPM", position = 1)
    @Parameter(set = "GetJobsPSName", position = 1)
    @Parameter(set = "GetJobsDSName", position = 1)
    @Parameter(set = "GetJobsDS", position = 1)
    @Parameter(set = "GetJobsPG", position = 1)
    @Parameter(set = "GetJobsPS", position = 1)
    @Alias({"JobCategory", "JobType"})
    String[] type;

    @Parameter(set = "GetJobsDPM", position = 2)
    @Parameter(set = "GetJobsPSName", position = 2)
    @Parameter(set = "GetJobsDSName", position = 2)
    @Parameter(set = "GetJobsDS", position = 2)
    @Parameter(set = "GetJobsPG", position = 2)
    @Parameter(set = "GetJobsPS", position = 2)
    @ValidateSet({"Completed", "Failed", "InProgress", "Scheduled"})
    String[] status;

    @Parameter(set = "GetJobsDPM", position = 3)
    @Parameter(set = "GetJobsPSName", position = 3)
    @Parameter(set = "GetJobsDSName", position = 3)
    @Parameter(set = "GetJobsDS", position = 3)
    @Parameter(set = "GetJobsPG", position = 3)
    @Parameter(set = "GetJobsPS", position = 3)
    DateTime from;

    @Parameter(set = "GetJobsDPM", position = 4)
    @Parameter(set = "GetJobsPSName", position = 4)
    @Parameter(set = "GetJobsDSName", position = 4)
    @Parameter(set = "GetJobsDS", position = 4)
    @Parameter(set = "GetJobsPG", position = 4)
    @Parameter(set = "GetJobsPS", position = 4)
    DateTime to;

    @Parameter(set = "GetJobsDPM", position = 5)
    @Parameter(set = "GetJobsPSName", position = 5)
    @Parameter(set = "GetJobsDSName", position = 5)
    @Parameter(set = "GetJobsDS", position = 5)
    @Parameter(set = "GetJobsPG", position = 5)
    @Parameter(set = "GetJobsPS", position = 5)
    boolean newest;

    @Parameter(set = "GetJobsDPM", position = 6)
    @Parameter(set = "GetJobsPSName", position = 6)
    @Parameter(set = "GetJobsDSName", position = 6)
    @Parameter(set = "GetJobsDS", position = 6)
    @Parameter(set = "GetJobsPG", position = 6)
    @Parameter(set = "GetJobsPS", position = 6)
    boolean adhocJobs;

    @Parameter(set = "GetJobsDPM")
    @Parameter(set = "GetJobsPSName")
    @Parameter(set = "GetJobsDSName")
    @Parameter(set = "GetJobsDS")
    @Parameter(set = "GetJobsPG")
    @Parameter(set = "GetJobsPS")
    boolean allJobsInInterval;

    @Parameter(set = "GetJobsDPM")
    @Parameter(set = "GetJobsPSName")
    @Parameter(set = "GetJobsDSName")
    @Parameter(set = "GetJobsDS")
    @Parameter(set = "GetJobsPG")
    @Parameter(set = "GetJobsPS")
    boolean noLimitOnJobCount;

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
