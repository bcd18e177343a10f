package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** Creates a network set. */
@Cmdlet(verb = "New", noun = "HPOVNetworkSet")
public final class NewHPOVNetworkSet extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(mandatory = true, position = 1)
    @Alias("networkUris")
    @ValidateNotNullOrEmpty
    Object[] networks;

    @Parameter
    @Alias({"untagged", "native", "untaggedNetworkUri"})
    Object untaggedNetwork;

    NewHPOVNetworkSet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode set = Json.object();
            set.put("type", library() == LibraryVersion.V500 ? "network-setV5" : "network-setV4");
            set.put("name", name);
            var uris = set.putArray("networkUris");
            for (Object network : networks) {
                uris.add(uri(connection, network));
            }
            set.put("nativeNetworkUri", untaggedNetwork == null ? null : uri(connection, untaggedNetwork));
            writeObject(send(connection, "POST", "/rest/network-sets", set));
        }
    }

    private String uri(Connection connection, Object network) {
        String uri = Resources.text(PSObject.unwrap(network), "uri");
        String text = ConnectionArgument.text(network);
        if (!uri.isEmpty() || text.startsWith("/rest/")) {
            return uri.isEmpty() ? text : uri;
        }
        JsonNode found = get(
                connection,
                new IndexQuery("ethernet-networks").where("name", text).uri());
        if (found.path("members").isEmpty()) {
            throw terminatingError(new ErrorRecord(
                    OneViewTypes.exception(OneViewTypes.NETWORK, "No network named '" + text + "' was found.", null),
                    "NetworkResourceNotFound",
                    ErrorCategory.ObjectNotFound,
                    "Networks"));
        }
        return found.path("members").get(0).path("uri").asText();
    }
}
