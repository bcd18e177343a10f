package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes servers that are not in an enclosure. */
@Cmdlet(verb = "Remove", noun = "HPOVServer", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVServer extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "Server"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    RemoveHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "server-hardware", force ? "?force=true" : "", true);
    }
}
