package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How frames are meant to be set up. */
final class EnclosureGroups extends ResourceFamily {
    private static final List<String> NAMES = List.of("EG-Production", "EG-Test");

    EnclosureGroups(Appliance appliance) {
        super(appliance, "enclosure-groups");
        accepting("PUT", "/script", "Update script");
    }

    @Override
    int generatedCount() {
        return NAMES.size();
    }

    @Override
    String type(int generation) {
        return generation == 2 ? "EnclosureGroupV8" : "EnclosureGroupV7";
    }

    @Override
    void generate(int number, ObjectNode group) {
        group.put("name", NAMES.get(number));
        group.put("enclosureCount", 3);
        group.put("powerMode", "RedundantPowerFeed");
        group.put("ipAddressingMode", "DHCP");
        group.put("ambientTemperatureMode", "Standard");
        group.putArray("interconnectBayMappings");
        group.putArray("associatedLogicalInterconnectGroups");
    }

    @Override
    boolean changesByTask() {
        return false;
    }
}
