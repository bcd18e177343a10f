package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Creates a network set. */
@Cmdlet(verb = "New", noun = "HPOVNetworkSet")
public final class NewHPOVNetworkSet extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("NetworkResourceNotFound", OneViewTypes.NETWORK, "Networks");

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
                uris.add(resources(connection).requiredUri(network, MISSING, "ethernet-networks"));
            }
            set.put(
                    "nativeNetworkUri",
                    resources(connection).requiredUri(untaggedNetwork, MISSING, "ethernet-networks"));
            writeObject(send(connection, "POST", "/rest/network-sets", set));
        }
    }
}
