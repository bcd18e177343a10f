package org.jwsh.modules.dpm;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;

/** Names objects of a DPM server for a connection that is about them. Nothing is asked of the server. */
@Cmdlet(verb = "New", noun = "DPMServerScope", supportsShouldProcess = true)
@OutputType(DPMServerScope.TYPE)
public final class NewDPMServerScope extends PSCmdlet {
    @Parameter(name = "DPMServerName", position = 0)
    String serverName;

    @Parameter(mandatory = true, position = 1)
    @ValidateSet({
        "DpmServer",
        "Datasource",
        "ProtectionGroup",
        "ProductionServer",
        "Disk",
        "Volume",
        "Library",
        "Drive",
        "AdhocAction"
    })
    String objectType;

    @Parameter(mandatory = true, position = 2)
    String[] objectId;

    @Parameter
    String alertType;

    @Parameter
    int detailedErrorId;

    @Parameter
    int errorId;

    @Override
    protected void processRecord() {
        if (shouldProcess(objectType)) {
            writeObject(new DPMServerScope(
                    DPMConnections.of(session()).nameOrCurrent(serverName),
                    objectType,
                    List.of(objectId),
                    alertType,
                    detailedErrorId,
                    errorId));
        }
    }
}
