package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
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

    @Parameter
    @DefaultValue("2500")
    int typicalBandwidth;

    @Parameter
    @DefaultValue("10000")
    int maximumBandwidth;

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
            Object task = send(connection, "POST", "/rest/network-sets", set);
            writeObject(
                    isBound("TypicalBandwidth") || isBound("MaximumBandwidth")
                            ? withBandwidth(connection, task)
                            : task);
        }
    }

    /** Waits for the set, gives it its bandwidths and returns it. */
    private Object withBandwidth(Connection connection, Object task) {
        Object finished = new TaskFollower(this, connection).follow(task);
        JsonNode made = get(
                connection,
                Resources.json(finished)
                        .path("associatedResource")
                        .path("resourceUri")
                        .asText());
        ConnectionTemplate.setBandwidth(this, connection, made, typicalBandwidth, maximumBandwidth);
        return Resources.of(made, connection, "HPOneView.Networking.NetworkSet");
    }
}
