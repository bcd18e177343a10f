package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** What servers are set up with; each generated one is assigned to the server of the same number. */
final class ServerProfiles extends ResourceFamily {
    private static final String CATEGORY = "server-profiles";
    private static final int CONNECTIONS = 2;

    private final ServerHardware servers;
    private final ServerProfileTemplates templates;
    private final EthernetNetworks networks;

    ServerProfiles(
            Appliance appliance, ServerHardware servers, ServerProfileTemplates templates, EthernetNetworks networks) {
        super(appliance, CATEGORY);
        this.servers = servers;
        this.templates = templates;
        this.networks = networks;
    }

    @Override
    int generatedCount() {
        return settings().serverProfiles();
    }

    static String typeOf(int generation) {
        return List.of("ServerProfileV9", "ServerProfileV10", "ServerProfileV11")
                .get(generation);
    }

    @Override
    String type(int generation) {
        return typeOf(generation);
    }

    @Override
    void generate(int number, ObjectNode profile) {
        int type = ServerHardwareTypes.ofServer(number);
        ObjectNode template = templates.find(templates.uri(type));
        profile.put("name", String.format("Profile-%05d", number + 1));
        profile.put("serialNumber", String.format("VCG%07d", number));
        profile.put("uuid", new UUID(0x5649525455414CL, number).toString());
        profile.put("serialNumberType", "Virtual");
        profile.put("macType", "Virtual");
        profile.put("wwnType", "Virtual");
        profile.put("affinity", "Bay");
        profile.put("serverHardwareUri", servers.uri(number));
        profile.set("serverHardwareTypeUri", template.path("serverHardwareTypeUri"));
        profile.set("enclosureGroupUri", template.path("enclosureGroupUri"));
        profile.put("enclosureBay", number % Enclosures.BAYS + 1);
        profile.put("serverProfileTemplateUri", templates.uri(type));
        profile.put("templateCompliance", number % 10 == 9 ? "NonCompliant" : "Compliant");
        profile.put("state", "Normal");
        profile.put("inProgress", false);
        profile.putNull("taskUri");
        profile.put("refreshState", "NotRefreshing");
        addSettings(profile, networks);
    }

    @Override
    void complete(ObjectNode profile) {
        profile.put("state", "Normal");
        profile.put("status", "OK");
        profile.putIfAbsent("templateCompliance", profile.textNode("Compliant"));
        profile.putIfAbsent("affinity", profile.textNode("Bay"));
        profile.put("inProgress", false);
        addDefaults(profile);
    }

    /** The sections that a profile always has, whatever its maker said. */
    private static void addDefaults(ObjectNode profile) {
        addFirmware(profile);
        profile.withObject("/connectionSettings").withArray("/connections");
        profile.withObject("/bootMode").putIfAbsent("manageMode", BooleanNode.FALSE);
        profile.withObject("/boot").putIfAbsent("manageBoot", BooleanNode.FALSE);
        profile.withObject("/boot").withArray("/order");
        profile.withObject("/bios").putIfAbsent("manageBios", BooleanNode.FALSE);
        profile.withObject("/bios").withArray("/overriddenSettings");
        profile.withObject("/localStorage").withArray("/controllers");
        profile.withObject("/sanStorage").withArray("/volumeAttachments");
    }

    @Override
    void register(Routes routes) {
        routes.on("GET", collectionUri() + "/*/compliance-preview", this::compliancePreview)
                .on("GET", collectionUri() + "/*/new-profile-template", this::newTemplate)
                .on("GET", collectionUri() + "/*/messages", this::messages);
        super.register(routes);
    }

    private Response newTemplate(Request request) {
        ObjectNode profile = find(owner(request));
        ObjectNode template = Json.object();
        template.put("type", templates.type(request.typeGeneration()));
        template.put("name", "Template of " + profile.path("name").asText());
        for (String field : List.of(
                "serverHardwareTypeUri",
                "enclosureGroupUri",
                "affinity",
                "serialNumberType",
                "macType",
                "wwnType",
                "firmware",
                "connectionSettings",
                "bootMode",
                "boot",
                "bios",
                "localStorage",
                "sanStorage")) {
            if (profile.has(field)) {
                template.set(field, profile.path(field));
            }
        }
        return Response.ok(template);
    }

    private Response messages(Request request) {
        boolean compliant =
                find(owner(request)).path("templateCompliance").asText().equals("Compliant");
        ObjectNode messages = Json.object();
        var connections = messages.putObject("connectionSettings").putArray("messages");
        if (!compliant) {
            connections
                    .addObject()
                    .put("severity", "Warning")
                    .put("message", "The connections differ from those of the template.");
        }
        return Response.ok(messages);
    }

    private static String owner(Request request) {
        return request.path().substring(0, request.path().lastIndexOf('/'));
    }

    private static void addFirmware(ObjectNode profile) {
        ObjectNode firmware = profile.withObject("/firmware");
        firmware.putIfAbsent("manageFirmware", BooleanNode.FALSE);
        firmware.putIfAbsent("forceInstallFirmware", BooleanNode.FALSE);
        for (String none : List.of("firmwareBaselineUri", "firmwareInstallType", "firmwareActivationType")) {
            firmware.putIfAbsent(none, firmware.nullNode());
        }
    }

    /** The settings that profiles and templates have in common. */
    static void addSettings(ObjectNode profile, EthernetNetworks networks) {
        addFirmware(profile);
        var connections = profile.putObject("connectionSettings").putArray("connections");
        for (int id = 1; id <= CONNECTIONS; id++) {
            ObjectNode connection = connections.addObject();
            connection.put("id", id);
            connection.put("name", "Connection " + id);
            connection.put("functionType", "Ethernet");
            connection.put("networkUri", networks.uri(id - 1));
            connection.put("portId", "Mezz 3:" + id + "-a");
            connection.put("requestedMbps", "2500");
            connection.putObject("boot").put("priority", id == 1 ? "Primary" : "NotBootable");
        }
        profile.putObject("bootMode")
                .put("manageMode", true)
                .put("mode", "UEFIOptimized")
                .put("pxeBootPolicy", "Auto");
        profile.putObject("boot").put("manageBoot", true).putArray("order").add("HardDisk");
        profile.putObject("bios").put("manageBios", false).putArray("overriddenSettings");
        profile.putObject("localStorage").putArray("controllers");
        profile.putObject("sanStorage").put("manageSanStorage", false).putArray("volumeAttachments");
    }

    private Response compliancePreview(Request request) {
        ObjectNode profile = find(owner(request));
        boolean compliant = profile.path("templateCompliance").asText().equals("Compliant");
        ObjectNode preview = Json.object();
        preview.put("type", "ServerProfileCompliancePreviewV1");
        preview.put("isOnlineUpdate", true);
        var updates = preview.putArray("automaticUpdates");
        if (!compliant) {
            updates.add("Change the boot order to the one of the template.");
        }
        preview.putArray("manualUpdates");
        return Response.ok(preview);
    }
}
