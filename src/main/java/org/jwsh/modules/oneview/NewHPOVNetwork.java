package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Creates Ethernet, Fibre Channel and FCoE networks. */
@Cmdlet(verb = "New", noun = "HPOVNetwork", defaultParameterSet = "Network")
public final class NewHPOVNetwork extends ApplianceCmdlet {
    @Parameter(set = "Network", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(position = 1)
    @ValidateSet({"Ethernet", "FC", "FibreChannel", "Fibre Channel", "FCoE"})
    @DefaultValue("Ethernet")
    String type;

    @Parameter(position = 2)
    int vlanId;

    @Parameter
    @ValidateNotNullOrEmpty
    String vlanRange;

    @Parameter
    @ValidateSet({"Untagged", "Tagged", "Tunnel"})
    @DefaultValue("Tagged")
    String vlanType;

    @Parameter
    @ValidateSet({"General", "Management", "VMMigration", "FaultTolerance", "ISCSI"})
    @DefaultValue("General")
    String purpose;

    @Parameter
    @DefaultValue("True")
    Boolean smartLink;

    @Parameter
    @DefaultValue("False")
    Boolean privateNetwork;

    @Parameter
    @DefaultValue("2500")
    int typicalBandwidth = 2500;

    @Parameter
    @DefaultValue("20000")
    int maximumBandwidth = 20_000;

    @Parameter
    @DefaultValue("30")
    int linkStabilityTime = 30;

    @Parameter
    @DefaultValue("False")
    Boolean autoLoginRedistribution;

    @Parameter
    @ValidateSet({"FabricAttach", "FA", "DirectAttach", "DA"})
    @DefaultValue("FabricAttach")
    String fabricType;

    @Parameter
    boolean async;

    @Parameter
    @ValidateNotNullOrEmpty
    Object subnet;

    @Parameter
    @ValidateNotNullOrEmpty
    Object managedSan;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter(set = "ImportFile", mandatory = true)
    @Alias({"i", "import"})
    @ValidateNotNullOrEmpty
    String importFile;

    NewHPOVNetwork(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        NetworkKind kind = NetworkKind.named(type == null ? "Ethernet" : type).getFirst();
        for (Connection connection : connections()) {
            if (importFile != null) {
                importNetworks(connection);
                continue;
            }
            Object task = vlanRange == null
                    ? send(connection, "POST", "/rest/" + kind.category(), network(connection, kind))
                    : send(connection, "POST", "/rest/ethernet-networks/bulk", bulk());
            writeStatus(connection, task, name);
        }
    }

    /** Without waiting the task itself, else what became of the network. */
    private void writeStatus(Connection connection, Object task, String networkName) {
        if (async) {
            writeObject(task);
            return;
        }
        Object finished = new TaskFollower(this, connection).follow(task);
        PSObject status = PSObject.custom();
        status.put("Name", networkName);
        status.put("Status", Resources.text(finished, "taskState"));
        status.put("Details", finished);
        status.put("Exception", null);
        status.typeNames().addFirst("HPOneView.Networking.CreationStatus");
        writeObject(status);
    }

    private void importNetworks(Connection connection) {
        for (JsonNode each : new JsonFile(file(importFile), this).read()) {
            ObjectNode network = Change.of(each)
                    .without(
                            "uri",
                            "eTag",
                            "created",
                            "modified",
                            "status",
                            "state",
                            "connectionTemplateUri",
                            "scopesUri")
                    .resource();
            String category = network.path("category").asText("ethernet-networks");
            writeStatus(
                    connection,
                    send(connection, "POST", "/rest/" + category, network),
                    network.path("name").asText());
        }
    }

    private ObjectNode network(Connection connection, NetworkKind kind) {
        ObjectNode network = Json.object();
        network.put("type", kind.resourceType());
        network.put("name", name);
        switch (kind) {
            case ETHERNET -> {
                network.put("vlanId", vlanId);
                network.put("ethernetNetworkType", vlanType == null ? "Tagged" : vlanType);
                ethernetSettings(network);
            }
            case FCOE -> network.put("vlanId", vlanId);
            case FIBRE_CHANNEL -> {
                boolean direct = fabricType != null
                        && fabricType.toUpperCase(Locale.ROOT).startsWith("D");
                network.put("fabricType", direct ? "DirectAttach" : "FabricAttach");
                network.put("linkStabilityTime", linkStabilityTime);
                network.put("autoLoginRedistribution", Boolean.TRUE.equals(autoLoginRedistribution));
            }
        }
        ResourceArgument resources = resources(connection);
        Change.of(network)
                .set(
                        "subnetUri",
                        resources.requiredUri(subnet, ResourceArgument.Missing.of("Subnet"), "id-pool-subnets"))
                .set(
                        "managedSanUri",
                        resources.requiredUri(managedSan, ResourceArgument.Missing.of("ManagedSan"), "fc-sans"))
                .set("initialScopeUris", ScopeArgument.initialScopes(resources, scope));
        return network;
    }

    private ObjectNode bulk() {
        ObjectNode networks = Json.object();
        networks.put("type", library() == LibraryVersion.V500 ? "bulk-ethernet-networkV2" : "bulk-ethernet-networkV1");
        networks.put("vlanIdRange", vlanRange);
        networks.put("namePrefix", name);
        ethernetSettings(networks);
        networks.putObject("bandwidth")
                .put("typicalBandwidth", typicalBandwidth)
                .put("maximumBandwidth", maximumBandwidth);
        return networks;
    }

    private void ethernetSettings(ObjectNode network) {
        network.put("purpose", purpose == null ? "General" : purpose);
        network.put("smartLink", !Boolean.FALSE.equals(smartLink));
        network.put("privateNetwork", Boolean.TRUE.equals(privateNetwork));
    }
}
