package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The interconnect modules of a frame, as one. */
final class LogicalInterconnects extends ResourceFamily {
    private final Enclosures enclosures;

    LogicalInterconnects(Appliance appliance, Enclosures enclosures) {
        super(appliance, "logical-interconnects");
        this.enclosures = enclosures;
        accepting("PUT", "/compliance", "Update from group", LogicalInterconnects::comply);
        accepting("PUT", "/configuration", "Reapply configuration", LogicalInterconnects::comply);
    }

    private static void comply(ObjectNode interconnect) {
        interconnect.put("consistencyStatus", "CONSISTENT");
    }

    @Override
    int generatedCount() {
        return enclosures.generatedCount();
    }

    @Override
    String type(int generation) {
        return List.of("logical-interconnectV5", "logical-interconnectV6", "logical-interconnectV7")
                .get(generation);
    }

    @Override
    void generate(int number, ObjectNode interconnect) {
        interconnect.put("name", "LE-" + Enclosures.name(number) + "-LIG");
        interconnect.put("stackingHealth", "BiConnected");
        interconnect.put("consistencyStatus", "CONSISTENT");
        interconnect.putArray("enclosureUris").add(enclosures.uri(number));
        interconnect.putObject("ethernetSettings").put("enableIgmpSnooping", false);
        interconnect.putObject("snmpConfiguration").put("enabled", false).put("readCommunity", "public");
    }
}
