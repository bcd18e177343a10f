package org.jwsh.modules.dpm;

import java.util.Arrays;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lists the data sources of a protection group, a computer or a whole DPM server. */
@Cmdlet(verb = "Get", noun = "DPMDatasource", aliases = "Get-Datasource", defaultParameterSet = "DpmServer")
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Datasource")
public final class GetDPMDatasource extends DPMServerCmdlet {
    @Parameter(
            set = {"DpmServer", "DataSourceSearch", "Search", "ClientProtectionGroup"},
            name = "DPMServerName",
            position = 0)
    String serverName;

    @Parameter(set = "DpmServer")
    boolean inactive;

    @Parameter(set = "DataSourceSearch", mandatory = true, position = 1)
    @Alias({"SearchQuery"})
    String query;

    @Parameter(set = "Search", mandatory = true, position = 1)
    @Alias({"SearchPath"})
    String path;

    @Parameter(set = "Search", position = 2)
    String productionServerName;

    @Parameter(set = "ClientProtectionGroup", mandatory = true, position = 1, valueFromPipeline = true)
    @Alias({"ComputerNames"})
    String[] computerName;

    @Parameter(set = {"ClientProtectionGroup", "ProductionServer"})
    boolean async;

    @Parameter(set = "ProductionServer", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.ProductionServer productionServer;

    @Parameter(set = "ProductionServer")
    boolean getVolumesWithoutMountPoints;

    @Parameter(set = "ProductionServer")
    boolean ignoreDPMInformation;

    @Parameter(set = "ProductionServer")
    boolean inquire;

    @Parameter(set = "ProductionServer")
    boolean replica;

    @Parameter(set = "ProductionServer")
    Object tag;

    @Parameter(set = "ProtectionGroup", mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.ProtectionGroup protectionGroup;

    @Override
    protected void processRecord() {
        runThere(connection(serverName, Arrays.asList(productionServer, protectionGroup)), "Get-DPMDatasource");
    }
}
