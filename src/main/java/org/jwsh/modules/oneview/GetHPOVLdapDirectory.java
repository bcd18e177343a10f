package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;

/** Gets the directories that users can log in with. */
@Cmdlet(verb = "Get", noun = "HPOVLdapDirectory", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.AuthDirectory")
public final class GetHPOVLdapDirectory extends GetResourceCmdlet {
    @Parameter(set = "Default", position = 0)
    @Alias({"directory", "domain"})
    @SupportsWildcards
    String name;

    @Parameter(set = "Export", mandatory = true)
    @Alias("x")
    String export;

    GetHPOVLdapDirectory(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/logindomains", "HPOneView.Appliance.AuthDirectory");
            reportMissing(connection, name, "AuthDirectoryResourceNotFound", OneViewTypes.LDAP_DIRECTORY, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode directory) {
        return IndexQuery.matches(name, directory.path("name").asText());
    }

    @Override
    String exportFile() {
        return export;
    }
}
