package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Tells which cmdlets have taken its place; as in the original, it leaves the server as it is. */
@Cmdlet(verb = "Set", noun = "HPOVServerPower", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class SetHPOVServerPower extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"name", "uri", "serverUri"})
    @ValidateNotNullOrEmpty
    Object server;

    @Parameter(position = 1)
    @Alias("PowerState")
    @ValidateSet({"On", "Off"})
    @DefaultValue("On")
    String state;

    @Parameter(position = 2)
    @ValidateSet({"PressAndHold", "MomentaryPress", "ColdBoot", "Reset"})
    @DefaultValue("MomentaryPress")
    String powerControl;

    SetHPOVServerPower(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void beginProcessing() {
        writeWarning("This cmdlet is deprecated. Use Start-HPOVServer, Stop-HPOVServer or Restart-HPOVServer instead.");
    }
}
