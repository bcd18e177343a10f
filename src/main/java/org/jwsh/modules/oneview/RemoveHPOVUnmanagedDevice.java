package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes unmanaged devices. */
@Cmdlet(verb = "Remove", noun = "HPOVUnmanagedDevice", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVUnmanagedDevice extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name"})
    @ValidateNotNullOrEmpty
    Object unmanagedDevice;

    @Parameter
    boolean force;

    RemoveHPOVUnmanagedDevice(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(unmanagedDevice, "unmanaged-devices", force ? "?force=true" : "", true);
    }
}
