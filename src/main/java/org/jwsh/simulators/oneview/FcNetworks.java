package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fibre Channel fabrics. */
final class FcNetworks extends ResourceFamily {
    private static final int FIRST_TEMPLATE = 12;

    private final ConnectionTemplates templates;

    FcNetworks(Appliance appliance, ConnectionTemplates templates) {
        super(appliance, "fc-networks");
        this.templates = templates;
    }

    @Override
    int generatedCount() {
        return 2;
    }

    @Override
    String type(int generation) {
        return "fc-networkV4";
    }

    @Override
    void generate(int number, ObjectNode network) {
        network.put("name", number == 0 ? "SAN A" : "SAN B");
        network.put("fabricType", "FabricAttach");
        network.put("linkStabilityTime", 30);
        network.put("autoLoginRedistribution", true);
        network.putNull("managedSanUri");
        network.put("connectionTemplateUri", templates.uri(FIRST_TEMPLATE + number));
    }

    @Override
    void complete(ObjectNode network) {
        super.complete(network);
        network.put(
                "connectionTemplateUri", templates.forNew(network.path("name").asText()));
    }
}
