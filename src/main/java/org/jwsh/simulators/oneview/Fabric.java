package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The modules between servers and networks, what groups them, and the networks of storage. */
final class Fabric {
    private final Enclosures enclosures;
    private final EnclosureGroups groups;
    private final LogicalInterconnects logicalInterconnects;
    private final EthernetNetworks networks;

    Fabric(
            Enclosures enclosures,
            EnclosureGroups groups,
            LogicalInterconnects logicalInterconnects,
            EthernetNetworks networks) {
        this.enclosures = enclosures;
        this.groups = groups;
        this.logicalInterconnects = logicalInterconnects;
        this.networks = networks;
    }

    List<ResourceFamily> families(ResourceFamily.Appliance appliance) {
        int frames = enclosures.generatedCount();
        return List.of(
                new SimpleFamily(
                        appliance, "logical-interconnect-groups", "logical-interconnect-groupV6", 2, this::group),
                new SimpleFamily(
                        appliance,
                        "sas-logical-interconnect-groups",
                        "sas-logical-interconnect-groupV2",
                        1,
                        this::sasGroup),
                new SimpleFamily(appliance, "logical-enclosures", "LogicalEnclosureV4", frames, this::logicalEnclosure)
                        .accepting("PUT", "/configuration", "Reapply configuration")
                        .accepting(
                                "PUT",
                                "/updateFromGroup",
                                "Update from group",
                                each -> each.put("state", "Consistent")),
                new SimpleFamily(appliance, "interconnects", "InterconnectV4", 2 * frames, this::interconnect),
                new SimpleFamily(appliance, "sas-interconnects", "sas-interconnectV3", 1, this::sasInterconnect),
                new SimpleFamily(appliance, "interconnect-types", "interconnect-typeV4", 2, this::interconnectType),
                new SimpleFamily(
                        appliance, "sas-interconnect-types", "sas-interconnect-typeV2", 1, this::sasInterconnectType),
                new SimpleFamily(
                        appliance,
                        "sas-logical-interconnects",
                        "sas-logical-interconnectV2",
                        1,
                        this::sasLogicalInterconnect),
                new SimpleFamily(appliance, "uplink-sets", "uplink-setV5", 2 * frames, this::uplinkSet),
                new SimpleFamily(
                        appliance,
                        "fc-device-managers",
                        "fc-sans/device-managers",
                        "FCDeviceManagerV2",
                        1,
                        this::manager),
                new SimpleFamily(appliance, "fc-sans", "fc-sans/managed-sans", "FCSanV3", 2, this::san));
    }

    private void group(int number, ObjectNode group) {
        group.put("name", number == 0 ? "LIG-Production" : "LIG-Test");
        group.put("enclosureType", "SY12000");
        group.put("stackingMode", "Enclosure");
        group.put("redundancyType", "HighlyAvailable");
        group.put("interconnectBaySet", 3);
        group.putArray("enclosureIndexes").add(1).add(2).add(3);
        group.putArray("uplinkSets");
        group.putArray("internalNetworkUris");
        group.putObject("interconnectMapTemplate").putArray("interconnectMapEntryTemplates");
        group.putObject("ethernetSettings").put("type", "EthernetInterconnectSettingsV5");
    }

    private void sasGroup(int number, ObjectNode group) {
        group.put("name", "LIG-SAS");
        group.put("enclosureType", "SY12000");
        group.put("interconnectBaySet", 1);
        group.putArray("enclosureIndexes").add(1);
        group.putObject("interconnectMapTemplate").putArray("interconnectMapEntryTemplates");
    }

    private void logicalEnclosure(int number, ObjectNode enclosure) {
        enclosure.put("name", "LE-" + Enclosures.name(number));
        enclosure.put("state", number % 2 == 0 ? "Consistent" : "Inconsistent");
        enclosure.put("enclosureGroupUri", groups.uri(number % groups.generatedCount()));
        enclosure.putArray("enclosureUris").add(enclosures.uri(number));
        enclosure.putArray("logicalInterconnectUris").add(logicalInterconnects.uri(number));
        enclosure.put("powerMode", "RedundantPowerFeed");
        enclosure.put("ambientTemperatureMode", "Standard");
        enclosure.put("ipAddressingMode", "DHCP");
        enclosure.putObject("firmware").putNull("firmwareBaselineUri");
    }

    private void interconnect(int number, ObjectNode interconnect) {
        int frame = number / 2;
        int bay = number % 2 == 0 ? 3 : 6;
        interconnect.put("name", Enclosures.name(frame) + ", interconnect " + bay);
        interconnect.put("model", "Virtual Connect SE 40Gb F8 Module for Synergy");
        interconnect.put("partNumber", "794502-B23");
        interconnect.put("serialNumber", "TWT546W0" + (10 + number));
        interconnect.put("firmwareVersion", "1.3.0");
        interconnect.put("state", "Configured");
        interconnect.put("powerState", "On");
        interconnect.put("logicalInterconnectUri", logicalInterconnects.uri(frame));
        interconnect.put("enclosureUri", enclosures.uri(frame));
        var ports = interconnect.putArray("ports");
        for (int port = 1; port <= 8; port++) {
            ports.addObject()
                    .put("portName", port <= 2 ? "Q" + port : "d" + (port - 2))
                    .put("portType", port <= 2 ? "Uplink" : "Downlink")
                    .put("portStatus", port % 4 == 0 ? "Unlinked" : "Linked")
                    .put("portStatusReason", "None")
                    .put("operationalSpeed", "Speed10G");
        }
    }

    private void sasInterconnect(int number, ObjectNode interconnect) {
        interconnect.put("name", Enclosures.name(0) + ", interconnect 1");
        interconnect.put("model", "Synergy 12Gb SAS Connection Module");
        interconnect.put("partNumber", "755985-B21");
        interconnect.put("serialNumber", "TWT546W099");
        interconnect.put("firmwareVersion", "1.2.6");
        interconnect.put("powerState", "On");
        interconnect.put("enclosureUri", enclosures.uri(0));
        interconnect.putArray("ports");
    }

    private void sasLogicalInterconnect(int number, ObjectNode interconnect) {
        interconnect.put("name", "LE-" + Enclosures.name(0) + "-LIG-SAS");
        interconnect.put("consistencyStatus", "CONSISTENT");
        interconnect.putArray("enclosureUris").add(enclosures.uri(0));
    }

    private void interconnectType(int number, ObjectNode type) {
        type.put(
                "name",
                number == 0
                        ? "Synergy 10Gb Interconnect Link Module"
                        : "Virtual Connect SE 40Gb F8 Module for Synergy");
        type.put("partNumber", number == 0 ? "779215-B21" : "794502-B23");
        type.put("downlinkCount", 60);
    }

    private void sasInterconnectType(int number, ObjectNode type) {
        type.put("name", "Synergy 12Gb SAS Connection Module");
        type.put("partNumber", "755985-B21");
    }

    private void uplinkSet(int number, ObjectNode set) {
        boolean ethernet = number % 2 == 0;
        set.put("name", (ethernet ? "Uplink-Production" : "Uplink-SAN") + (number < 2 ? "" : "-" + (number / 2 + 1)));
        set.put("networkType", ethernet ? "Ethernet" : "FibreChannel");
        set.put("ethernetNetworkType", ethernet ? "Tagged" : "NotApplicable");
        set.put("connectionMode", "Auto");
        set.put("lacpTimer", "Short");
        set.put("reachability", "Reachable");
        set.put("logicalInterconnectUri", logicalInterconnects.uri(number / 2));
        var uris = set.putArray("networkUris");
        if (ethernet) {
            uris.add(networks.uri(0)).add(networks.uri(1));
        }
        set.putArray("fcNetworkUris");
        set.putArray("portConfigInfos");
    }

    private void manager(int number, ObjectNode manager) {
        manager.put("name", "san-manager.domain.com");
        manager.put("providerDisplayName", "Brocade Network Advisor");
        manager.put("deviceManagerVersion", "12.4.2");
        manager.put("state", "Managed");
        manager.put("refreshState", "Stable");
        manager.put("managedSansUri", "/rest/fc-sans/managed-sans");
    }

    private void san(int number, ObjectNode san) {
        san.put("name", "SAN1_" + number);
        san.put("state", "Managed");
        san.put("zoningState", "Normal");
        san.put("principalSwitch", "10:00:00:27:f8:6c:11:0" + number);
        san.putArray("associatedNetworks");
        san.putObject("sanPolicy")
                .put("zoningPolicy", "SingleInitiatorAllTargets")
                .put("enableAliasing", false);
    }
}
