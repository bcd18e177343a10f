package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Makes an uplink set. */
@Cmdlet(verb = "New", noun = "HPOVUplinkSet", defaultParameterSet = "PipelineOrObjectEthernet")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVUplinkSet extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING = ResourceArgument.Missing.of("InputObject");
    private static final ResourceArgument.Missing NETWORK =
            new ResourceArgument.Missing("NetworkResourceNotFound", OneViewTypes.NETWORK, "Networks");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"li", "lig", "ligName", "Resource"})
    Object inputObject;

    @Parameter(mandatory = true, position = 1)
    @Alias("usName")
    String name;

    @Parameter(mandatory = true, position = 2)
    @Alias("usType")
    @ValidateSet({"Ethernet", "FibreChannel", "Untagged", "Tunnel", "ImageStreamer"})
    String type;

    @Parameter
    @Alias("usNetworks")
    @ValidateNotNullOrEmpty
    Object[] networks;

    @Parameter(set = "PipelineOrObjectEthernet")
    @Alias({"usNativeEthNetwork", "Native", "PVID"})
    @ValidateNotNullOrEmpty
    Object nativeEthNetwork;

    @Parameter
    @Alias("usUplinkPorts")
    Object[] uplinkPorts;

    @Parameter(set = "PipelineOrObjectEthernet")
    @Alias("usEthMode")
    @ValidateSet({"Auto", "Failover"})
    @DefaultValue("Auto")
    String ethMode;

    @Parameter(set = "PipelineOrObjectEthernet")
    @ValidateSet({"Short", "Long"})
    @DefaultValue("Short")
    String lacpTimer;

    @Parameter(set = "PipelineOrObjectEthernet")
    String primaryPort;

    @Parameter(set = "PipelineOrObjectFibreChannel")
    @ValidateSet({"Auto", "2", "4", "8"})
    @DefaultValue("Auto")
    String fcUplinkSpeed;

    @Parameter(set = "PipelineOrObjectFibreChannel")
    Boolean enableTrunking;

    @Parameter(valueFromPipelineByPropertyName = true)
    boolean async;

    NewHPOVUplinkSet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode owner = resources(connection)
                    .current(inputObject, MISSING, "logical-interconnects", "logical-interconnect-groups");
            ObjectNode set = uplinkSet(connection);
            Object task;
            if (owner.path("category").asText().equals("logical-interconnect-groups")) {
                owner.withArray("/uplinkSets").add(set);
                task = send(connection, "PUT", owner.path("uri").asText(), owner);
            } else {
                set.set("logicalInterconnectUri", owner.path("uri"));
                task = send(connection, "POST", "/rest/uplink-sets", set);
            }
            writeTask(connection, task, async);
        }
    }

    private ObjectNode uplinkSet(Connection connection) {
        boolean fibreChannel = type.equalsIgnoreCase("FibreChannel");
        ObjectNode set = Json.object();
        set.put("type", library() == LibraryVersion.V410 ? "uplink-setV4" : "uplink-setV5");
        set.put("name", name);
        set.put("networkType", fibreChannel ? "FibreChannel" : "Ethernet");
        set.put("ethernetNetworkType", ethernetType(fibreChannel));
        ArrayNode uris = set.putArray(fibreChannel ? "fcNetworkUris" : "networkUris");
        for (Object network : networks == null ? new Object[0] : networks) {
            uris.add(resources(connection).requiredUri(network, NETWORK, "ethernet-networks", "fc-networks"));
        }
        Change.of(set)
                .set(
                        "nativeNetworkUri",
                        resources(connection).requiredUri(nativeEthNetwork, NETWORK, "ethernet-networks"))
                .set("mode", ethMode)
                .set("lacpTimer", lacpTimer)
                .set("primaryPortLocation", primaryPort)
                .set("fcMode", enableTrunking == null ? null : enableTrunking ? "TRUNK" : "NONE");
        ArrayNode ports = set.putArray("portConfigInfos");
        for (Object given : uplinkPorts == null ? new Object[0] : uplinkPorts) {
            for (String port : ConnectionArgument.text(given).split(",")) {
                ports.addObject()
                        .put("location", port.strip())
                        .put("desiredSpeed", fcUplinkSpeed == null || !fibreChannel ? "Auto" : fcUplinkSpeed);
            }
        }
        return set;
    }

    private String ethernetType(boolean fibreChannel) {
        if (fibreChannel) {
            return "NotApplicable";
        }
        return type.equalsIgnoreCase("Ethernet") ? "Tagged" : type;
    }
}
