package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Lists the connections of server profiles. */
@Cmdlet(verb = "Get", noun = "HPOVServerProfileConnectionList", aliases = "Get-HPOVProfileConnectionList")
@OutputType("HPOneView.Profile.ConnectionListEntry")
public final class GetHPOVServerProfileConnectionList extends ApplianceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVServerProfileConnectionList(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            eachMember(
                    connection,
                    new IndexQuery("server-profiles").where("name", name).uri(),
                    found -> writeConnections(
                            connection, get(connection, found.path("uri").asText())));
        }
    }

    private void writeConnections(Connection appliance, JsonNode profile) {
        for (JsonNode each : profile.path("connectionSettings").path("connections")) {
            ObjectNode line = Json.object();
            line.set("serverProfile", profile.path("name"));
            for (String field : List.of("id", "name", "functionType", "portId", "requestedMbps", "mac", "networkUri")) {
                line.set(field, each.path(field).isMissingNode() ? line.nullNode() : each.path(field));
            }
            writeObject(Resources.of(line, appliance, "HPOneView.Profile.ConnectionListEntry"));
        }
    }
}
