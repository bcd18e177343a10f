package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets servers. */
@Cmdlet(verb = "Get", noun = "HPOVServer")
@OutputType("HPOneView.ServerHardare")
public final class GetHPOVServer extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String serverName;

    @Parameter
    @ValidateSet({"Ok", "Warning", "Critical", "Unknown", "Disabled"})
    String[] status;

    @Parameter
    boolean noProfile;

    @Parameter(valueFromPipeline = true)
    @Alias({"ServerHardwareType", "ServerProfileTemplate"})
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    int count;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    private int written;

    GetHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        written = 0;
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("server-hardware")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("serverName", serverName)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.ServerHardare");
            reportMissing(connection, name, "ServerHardwareResourceNotFound", OneViewTypes.SERVER_HARDWARE, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode server) {
        boolean hasProfile = server.path("serverProfileUri").isTextual();
        String type = Resources.text(inputObject, "serverHardwareTypeUri");
        String uri = type.isEmpty() ? Resources.text(inputObject, "uri") : type;
        boolean ofType = inputObject == null
                || server.path("serverHardwareTypeUri").asText().equals(uri);
        boolean inState = status == null
                || Arrays.stream(status).anyMatch(server.path("status").asText()::equalsIgnoreCase);
        return ofType && inState && !(noProfile && hasProfile) && (count <= 0 || written++ < count);
    }
}
