package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the messages of server profiles. */
@Cmdlet(verb = "Get", noun = "HPOVServerProfileMessage")
@OutputType("HPOneView.ServerProfileMessage")
public final class GetHPOVServerProfileMessage extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "ServerProfile");

    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object serverProfile;

    GetHPOVServerProfileMessage(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (serverProfile == null) {
                eachMember(
                        connection, new IndexQuery("server-profiles").uri(), found -> writeMessages(connection, found));
            } else {
                for (Object given : ConnectionArgument.elements(serverProfile)) {
                    writeMessages(connection, resources(connection).current(given, MISSING, "server-profiles"));
                }
            }
        }
    }

    private void writeMessages(Connection connection, JsonNode profile) {
        JsonNode parts = get(connection, profile.path("uri").asText() + "/messages");
        for (JsonNode part : parts) {
            for (JsonNode message : part.path("messages")) {
                ObjectNode line = ((ObjectNode) message).deepCopy();
                line.set("serverProfile", profile.path("name"));
                writeObject(Resources.of(line, connection, "HPOneView.ServerProfileMessage"));
            }
        }
    }
}
