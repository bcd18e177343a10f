package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the directory groups that have roles on the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVLdapGroup", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.AuthDirectoryGroup")
public final class GetHPOVLdapGroup extends GetResourceCmdlet {
    @Parameter(set = "Default", position = 0)
    @Alias({"group", "GroupName"})
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = "Export", mandatory = true)
    @Alias("x")
    String export;

    GetHPOVLdapGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/logindomains/grouptorolemapping", "HPOneView.Appliance.AuthDirectoryGroup");
            reportMissing(
                    connection, name, "AuthDirectoryGroupResourceNotFound", OneViewTypes.LDAP_DIRECTORY_GROUP, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode group) {
        return name == null || name.equalsIgnoreCase(group.path("egroup").asText());
    }

    @Override
    String exportFile() {
        return export;
    }
}
