package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Says whether volumes can only be made from templates. */
@Cmdlet(verb = "Set", noun = "HPOVStorageVolumeTemplatePolicy")
@OutputType("HPOneView.Appliance.GlobalSetting")
public final class SetHPOVStorageVolumeTemplatePolicy extends ApplianceCmdlet {
    private static final String URI = "/rest/global-settings/appliance/global/StorageVolumeTemplateRequired";

    @Parameter(set = "Enable", mandatory = true)
    boolean enable;

    @Parameter(set = "Disable", mandatory = true)
    boolean disable;

    SetHPOVStorageVolumeTemplatePolicy(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        JsonNode policy = Change.create()
                .set("type", "SettingV2")
                .set("name", "StorageVolumeTemplateRequired")
                .set("value", String.valueOf(enable))
                .resource();
        for (Connection connection : connections()) {
            JsonNode changed = Resources.json(send(connection, "PUT", URI, policy));
            writeObject(Resources.of(changed, connection, "HPOneView.Appliance.GlobalSetting"));
        }
    }
}
