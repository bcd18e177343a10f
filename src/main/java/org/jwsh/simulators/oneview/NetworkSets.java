package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Networks that connections use together. */
final class NetworkSets extends ResourceFamily {
    private static final int FIRST_TEMPLATE = 16;

    private final ConnectionTemplates templates;
    private final EthernetNetworks networks;

    NetworkSets(Appliance appliance, ConnectionTemplates templates, EthernetNetworks networks) {
        super(appliance, "network-sets");
        this.templates = templates;
        this.networks = networks;
    }

    @Override
    int generatedCount() {
        return 2;
    }

    @Override
    String type(int generation) {
        return generation == 2 ? "network-setV5" : "network-setV4";
    }

    @Override
    void generate(int number, ObjectNode set) {
        set.put("name", number == 0 ? "Prod NetSet" : "Test NetSet");
        var uris = set.putArray("networkUris");
        for (int i = number; i < networks.generatedCount(); i += 2) {
            uris.add(networks.uri(i));
        }
        set.put("nativeNetworkUri", networks.uri(number));
        set.put("connectionTemplateUri", templates.uri(FIRST_TEMPLATE + number));
    }

    @Override
    void complete(ObjectNode set) {
        super.complete(set);
        set.put("connectionTemplateUri", templates.forNew(set.path("name").asText()));
    }
}
