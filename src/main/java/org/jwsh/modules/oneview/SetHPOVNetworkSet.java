package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Changes network sets. */
@Cmdlet(verb = "Set", noun = "HPOVNetworkSet")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVNetworkSet extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("NetworkSetResourceNotFound", OneViewTypes.INVALID_OPERATION, "NetworkSet");
    private static final Missing NO_NETWORK = new Missing("NetworkResourceNotFound", OneViewTypes.NETWORK, "Networks");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"NetSet", "InputObject"})
    @ValidateNotNullOrEmpty
    Object networkSet;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    Object networks;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] addNetwork;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] removeNetwork;

    @Parameter
    @Alias({"untagged", "native", "untaggedNetworkUri"})
    @ValidateNotNullOrEmpty
    Object untaggedNetwork;

    @Parameter
    @ValidateRange(min = "2", max = "20000")
    int typicalBandwidth;

    @Parameter
    @ValidateRange(min = "100", max = "20000")
    int maximumBandwidth;

    SetHPOVNetworkSet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(networkSet, MISSING, "network-sets", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        ConnectionTemplate.setBandwidth(this, connection, resource, typicalBandwidth, maximumBandwidth);
        Set<String> members = new LinkedHashSet<>();
        if (networks == null) {
            resource.path("networkUris").forEach(uri -> members.add(uri.asText()));
        } else {
            members.addAll(uris(connection, ConnectionArgument.elements(networks)));
        }
        members.addAll(uris(connection, listed(addNetwork)));
        members.removeAll(uris(connection, listed(removeNetwork)));
        Change.of(resource)
                .without("typicalBandwidth", "maximumBandwidth", "created", "modified", "state", "status")
                .set("name", name)
                .set("networkUris", List.copyOf(members))
                .set(
                        "nativeNetworkUri",
                        resources(connection).requiredUri(untaggedNetwork, NO_NETWORK, "ethernet-networks"));
        writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), true);
    }

    private static List<Object> listed(Object[] networks) {
        return networks == null ? List.of() : List.of(networks);
    }

    private List<String> uris(Connection connection, Collection<?> networks) {
        return networks.stream()
                .map(network -> resources(connection).requiredUri(network, NO_NETWORK, "ethernet-networks"))
                .toList();
    }
}
