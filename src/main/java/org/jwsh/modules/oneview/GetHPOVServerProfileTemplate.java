package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets server profile templates. */
@Cmdlet(verb = "Get", noun = "HPOVServerProfileTemplate")
@OutputType("HPOneView.ServerProfileTemplate")
public final class GetHPOVServerProfileTemplate extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("profile")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter(valueFromPipeline = true)
    Object serverHardwareType;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVServerProfileTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("server-profile-templates")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.ServerProfileTemplate");
            reportMissing(connection, name, "ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode template) {
        String uri = Resources.text(serverHardwareType, "uri");
        return serverHardwareType == null
                || template.path("serverHardwareTypeUri").asText().equals(uri);
    }
}
