package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Makes a server profile template. */
@Cmdlet(verb = "New", noun = "HPOVServerProfileTemplate", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVServerProfileTemplate extends ProfileSettingsCmdlet {
    private static final List<String> TYPES =
            List.of("ServerProfileTemplateV5", "ServerProfileTemplateV6", "ServerProfileTemplateV7");

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    String serverProfileDescription;

    @Parameter
    @DefaultValue("$true")
    Boolean manageConnections;

    @Parameter(mandatory = true)
    @Alias("sht")
    @ValidateNotNullOrEmpty
    Object serverHardwareType;

    @Parameter(name = "OSDeploymentPlanAttributes")
    @ValidateNotNullOrEmpty
    Object[] osDeploymentPlanAttributes;

    @Parameter
    @Alias("boot")
    @DefaultValue("$true")
    Boolean manageBoot;

    @Parameter
    @ValidateSet({"Virtual", "UserDefined"})
    @DefaultValue("Virtual")
    String iscsiInitiatorNameAssignmet;

    @Parameter
    boolean passThru;

    NewHPOVServerProfileTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode template = Json.object();
            template.put("type", TYPES.get(library().ordinal()));
            template.put("name", name);
            template.put(
                    "serverHardwareTypeUri",
                    resources(connection).requiredUri(serverHardwareType, HARDWARE_TYPE, "server-hardware-types"));
            addSettings(connection, template);
            Change.of(template)
                    .set("serverProfileDescription", serverProfileDescription)
                    .set("iscsiInitiatorNameType", iscsiInitiatorNameAssignmet);
            template.withObject("/connectionSettings")
                    .put("manageConnections", !Boolean.FALSE.equals(manageConnections));
            template.withObject("/boot").put("manageBoot", !Boolean.FALSE.equals(manageBoot));
            if (osDeploymentPlanAttributes != null) {
                template.withObject("/osDeploymentSettings")
                        .set("osCustomAttributes", Resources.json(osDeploymentPlanAttributes));
            }
            if (passThru) {
                writeObject(Resources.of(template, connection, "HPOneView.ServerProfileTemplate"));
            } else {
                writeTask(
                        connection,
                        send(connection, "POST", "/rest/server-profile-templates?sort=name:asc", template),
                        async);
            }
        }
    }
}
