package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Tells whether volumes can only be made from templates. */
@Cmdlet(verb = "Get", noun = "HPOVStorageVolumeTemplatePolicy")
@OutputType("HPOneView.Appliance.GlobalSetting")
public final class GetHPOVStorageVolumeTemplatePolicy extends GetResourceCmdlet {
    GetHPOVStorageVolumeTemplatePolicy(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(
                    connection,
                    "/rest/global-settings/appliance/global/StorageVolumeTemplateRequired",
                    "HPOneView.Appliance.GlobalSetting");
        }
    }
}
