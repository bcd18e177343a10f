package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes scopes. */
@Cmdlet(verb = "Remove", noun = "HPOVScope", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVScope extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name"})
    @ValidateNotNullOrEmpty
    Object scope;

    RemoveHPOVScope(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(scope, "scopes", "", true);
    }
}
