package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** The bandwidths of networks and network sets. */
final class ConnectionTemplates extends ResourceFamily {
    private static final int COUNT = 32;

    ConnectionTemplates(Appliance appliance) {
        super(appliance, "connection-templates");
    }

    /** Makes the template of a new network and gives its URI. */
    String forNew(String networkName) {
        ObjectNode template = Json.object();
        template.put("uri", collectionUri() + "/" + UUID.randomUUID());
        template.put("category", category());
        fill(template, "name" + networkName);
        store(template);
        return template.path("uri").asText();
    }

    @Override
    int generatedCount() {
        return COUNT;
    }

    @Override
    String type(int generation) {
        return "connection-template";
    }

    @Override
    void generate(int number, ObjectNode template) {
        fill(template, String.format("template%04d", number));
    }

    @Override
    boolean changesByTask() {
        return false;
    }

    private static void fill(ObjectNode template, String name) {
        template.put("name", name);
        template.putObject("bandwidth").put("typicalBandwidth", 2500).put("maximumBandwidth", 20_000);
    }
}
