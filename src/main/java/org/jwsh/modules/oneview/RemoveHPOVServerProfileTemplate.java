package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes server profile templates. */
@Cmdlet(
        verb = "Remove",
        noun = "HPOVServerProfileTemplate",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVServerProfileTemplate extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"spt", "name"})
    @ValidateNotNullOrEmpty
    Object serverProfileTemplate;

    @Parameter
    boolean force;

    RemoveHPOVServerProfileTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(serverProfileTemplate, "server-profile-templates", force ? "?force=true" : "", true);
    }
}
