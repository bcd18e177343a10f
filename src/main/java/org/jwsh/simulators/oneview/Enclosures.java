package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Frames with twelve server bays each. */
final class Enclosures extends ResourceFamily {
    static final int BAYS = 12;

    private final EnclosureGroups groups;

    Enclosures(Appliance appliance, EnclosureGroups groups) {
        super(appliance, "enclosures");
        accepting("PUT", "/configuration", "Reapply configuration");
        accepting("PUT", "/refreshState", "Refresh");
        this.groups = groups;
    }

    static String name(int number) {
        return String.format("Frame%04d", number + 1);
    }

    /** How many are needed for the servers. */
    static int count(SimulatorSettings settings) {
        return (ServerHardware.count(settings) + BAYS - 1) / BAYS;
    }

    @Override
    int generatedCount() {
        return count(settings());
    }

    @Override
    String type(int generation) {
        return List.of("EnclosureV7", "EnclosureV8", "EnclosureV10").get(generation);
    }

    @Override
    void generate(int number, ObjectNode enclosure) {
        enclosure.put("name", name(number));
        enclosure.put("enclosureType", "SY12000");
        enclosure.put("enclosureModel", "Synergy 12000 Frame");
        enclosure.put("serialNumber", String.format("CN7544%04d", number));
        enclosure.put("partNumber", "797739-B21");
        enclosure.put("rackName", String.format("Rack-%03d", number / 4 + 1));
        enclosure.put("state", "Configured");
        enclosure.put("stateReason", "None");
        enclosure.put("enclosureGroupUri", groups.uri(number % groups.generatedCount()));
        enclosure.put("deviceBayCount", BAYS);
        var bays = enclosure.putArray("deviceBays");
        int servers = ServerHardware.count(settings());
        for (int bay = 0; bay < BAYS; bay++) {
            boolean present = number * BAYS + bay < servers;
            bays.addObject().put("bayNumber", bay + 1).put("devicePresence", present ? "Present" : "Absent");
        }
        enclosure.putArray("interconnectBays");
        enclosure.put("powerMode", "RedundantPowerFeed");
        enclosure.put("licensingIntent", "OneView");
        enclosure.put("refreshState", "NotRefreshing");
        enclosure.put("uidState", "Off");
    }

    @Override
    void validate(ObjectNode enclosure) {
        if (!enclosure.has("name")) {
            enclosure.set("name", enclosure.path("hostname"));
            enclosure.remove("password");
        }
        super.validate(enclosure);
    }
}
