package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Switches the blue light of a device on. */
@Cmdlet(verb = "Enable", noun = "HPOVDeviceUid")
@OutputType("HPOneView.Appliance.TaskResource")
public final class EnableHPOVDeviceUid extends DeviceUidCmdlet {
    EnableHPOVDeviceUid(LibraryVersion library) {
        super(library);
    }

    @Override
    String state() {
        return "On";
    }
}
