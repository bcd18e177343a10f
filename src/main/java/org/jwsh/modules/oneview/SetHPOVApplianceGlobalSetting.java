package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Changes a global setting of the appliance. */
@Cmdlet(verb = "Set", noun = "HPOVApplianceGlobalSetting", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVApplianceGlobalSetting extends ApplianceCmdlet {
    @Parameter(set = "Pipeline", mandatory = true, valueFromPipeline = true)
    @Alias("Object")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Default", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = "Default", mandatory = true, position = 1)
    @ValidateNotNullOrEmpty
    String value;

    SetHPOVApplianceGlobalSetting(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = inputObject == null
                    ? resources(connection).current(name, Missing.of("Name"), "global-settings")
                    : (ObjectNode) Resources.json(inputObject);
            Change.of(setting).set("value", value);
            writeTask(connection, send(connection, "PUT", setting.path("uri").asText(), setting), false);
        }
    }
}
