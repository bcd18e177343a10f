package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets server profiles. */
@Cmdlet(verb = "Get", noun = "HPOVServerProfile")
@OutputType("HPOneView.ServerProfile")
public final class GetHPOVServerProfile extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("profile")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    boolean nonCompliant;

    @Parameter
    boolean unassigned;

    @Parameter(valueFromPipeline = true)
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("server-profiles")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("templateCompliance", nonCompliant ? "NonCompliant" : null)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.ServerProfile");
            reportMissing(connection, name, "ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode profile) {
        boolean assigned = profile.path("serverHardwareUri").isTextual();
        String uri = Resources.text(inputObject, "uri");
        boolean ofInput = inputObject == null
                || profile.path("serverProfileTemplateUri").asText().equals(uri)
                || profile.path("serverHardwareUri").asText().equals(uri)
                || profile.path("serverHardwareTypeUri").asText().equals(uri);
        return ofInput && !(unassigned && assigned);
    }
}
