package org.jwsh.modules.dpm;

import java.util.Collections;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;

/** Makes recovery points of data sources; gives the jobs that do it. */
@Cmdlet(verb = "New", noun = "DPMRecoveryPoint", aliases = "New-RecoveryPoint", supportsShouldProcess = true)
@OutputType("Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.Job")
public final class NewDPMRecoveryPoint extends DPMServerCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    DPMObject.Datasource[] datasource;

    @Parameter
    Object adhocJobsContext;

    @Parameter(
            set = {"FileSystemOnDisk", "ApplicationOnDisk"},
            mandatory = true)
    boolean disk;

    @Parameter(set = "FileSystemOnDisk", mandatory = true)
    @ValidateSet({"WithSynchronize", "WithoutSynchronize", "OnlySynchronize"})
    String diskRecoveryPointOption;

    @Parameter
    @Alias({"Handler"})
    Object jobStateChangedEventHandler;

    @Parameter(set = {"FileSystemOnDisk", "ApplicationOnDisk"})
    boolean withDataIntegrityCheck;

    @Parameter(set = "ApplicationOnDisk")
    @ValidateSet({"ExpressFull", "Incremental"})
    String backupType;

    @Parameter(set = "TapeData", mandatory = true)
    @ValidateSet({"ShortTerm", "LongTerm"})
    String protectionType;

    @Parameter(set = "TapeData", mandatory = true)
    boolean tape;

    @Parameter(set = "LongTermCloud", mandatory = true)
    boolean online;

    @Override
    protected void processRecord() {
        DPMConnection connection = connection(null, Collections.singletonList(datasource));
        if (shouldProcess(connection.serverName())) {
            runThere(connection, "New-DPMRecoveryPoint");
        }
    }
}
