package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fibre Channel over Ethernet fabrics; there are none until somebody makes one. */
final class FcoeNetworks extends ResourceFamily {
    private final ConnectionTemplates templates;

    FcoeNetworks(Appliance appliance, ConnectionTemplates templates) {
        super(appliance, "fcoe-networks");
        this.templates = templates;
    }

    @Override
    int generatedCount() {
        return 0;
    }

    @Override
    String type(int generation) {
        return "fcoe-networkV4";
    }

    @Override
    void generate(int number, ObjectNode network) {
        throw new IndexOutOfBoundsException(number);
    }

    @Override
    void complete(ObjectNode network) {
        super.complete(network);
        network.put(
                "connectionTemplateUri", templates.forNew(network.path("name").asText()));
    }
}
