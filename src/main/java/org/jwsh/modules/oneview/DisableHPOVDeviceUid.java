package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Switches the blue light of a device off. */
@Cmdlet(verb = "Disable", noun = "HPOVDeviceUid")
@OutputType("HPOneView.Appliance.TaskResource")
public final class DisableHPOVDeviceUid extends DeviceUidCmdlet {
    DisableHPOVDeviceUid(LibraryVersion library) {
        super(library);
    }

    @Override
    String state() {
        return "Off";
    }
}
