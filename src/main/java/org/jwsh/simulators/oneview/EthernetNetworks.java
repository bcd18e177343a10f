package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** VLANs. */
final class EthernetNetworks extends ResourceFamily {
    private static final int COUNT = 12;
    private static final List<String> PURPOSES = List.of("General", "Management", "VMMigration", "FaultTolerance");

    private final ConnectionTemplates templates;

    EthernetNetworks(Appliance appliance, ConnectionTemplates templates) {
        super(appliance, "ethernet-networks");
        this.templates = templates;
    }

    @Override
    int generatedCount() {
        return COUNT;
    }

    @Override
    String type(int generation) {
        return "ethernet-networkV4";
    }

    @Override
    void generate(int number, ObjectNode network) {
        int vlan = (number + 1) * 10;
        network.put("name", String.format("VLAN %04d", vlan));
        network.put("vlanId", vlan);
        network.put("ethernetNetworkType", "Tagged");
        network.put("purpose", PURPOSES.get(number % PURPOSES.size()));
        network.put("smartLink", true);
        network.put("privateNetwork", false);
        network.putNull("subnetUri");
        network.put("connectionTemplateUri", templates.uri(number));
    }

    @Override
    void validate(ObjectNode network) {
        super.validate(network);
        int vlan = network.path("vlanId").asInt(0);
        if (network.path("ethernetNetworkType").asText("Tagged").equals("Tagged") && (vlan < 1 || vlan > 4095)) {
            throw ApplianceFailure.invalid("CRM_INVALID_VLAN_ID", "The VLAN ID must be between 1 and 4095.");
        }
    }

    @Override
    void complete(ObjectNode network) {
        super.complete(network);
        network.put(
                "connectionTemplateUri", templates.forNew(network.path("name").asText()));
    }

    @Override
    void register(Routes routes) {
        routes.on("POST", collectionUri() + "/bulk", this::createMany);
        super.register(routes);
    }

    private Response createMany(Request request) {
        ObjectNode bulk = request.jsonObject();
        for (String range : bulk.path("vlanIdRange").asText().split(",")) {
            String[] ends = range.strip().split("-");
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int vlan = Integer.parseInt(ends[0]); vlan <= last; vlan++) {
                ObjectNode network = bulk.deepCopy();
                network.remove(List.of("vlanIdRange", "namePrefix", "bandwidth", "type"));
                network.put("name", bulk.path("namePrefix").asText() + vlan);
                network.put("vlanId", vlan);
                network.put("ethernetNetworkType", "Tagged");
                create(request.withBody(network.toString()));
            }
        }
        bulk.put("name", bulk.path("namePrefix").asText());
        return tasks().accept("Create", bulk, request);
    }
}
