package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes server profiles. */
@Cmdlet(verb = "Remove", noun = "HPOVServerProfile", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVServerProfile extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "profile"})
    @ValidateNotNullOrEmpty
    Object serverProfile;

    @Parameter
    boolean force;

    RemoveHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(serverProfile, "server-profiles", force ? "?force=true" : "", true);
    }
}
