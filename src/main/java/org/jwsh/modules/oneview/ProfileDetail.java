package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jwsh.values.PSObject;

/** What {@code -Detailed} shows of server profiles and templates: names in place of URIs, each read once. */
final class ProfileDetail {
    static final String TYPE = "HPOneView.ServerProfile.Detail";

    private final ApplianceCmdlet cmdlet;
    private final Connection connection;
    private final Map<String, String> names = new HashMap<>();

    ProfileDetail(ApplianceCmdlet cmdlet, Connection connection) {
        this.cmdlet = cmdlet;
        this.connection = connection;
    }

    PSObject of(JsonNode profile) {
        PSObject detail = PSObject.custom();
        detail.put("Name", profile.path("name").asText());
        detail.put("ServerHardwareType", name(profile.path("serverHardwareTypeUri"), "N/A"));
        detail.put("EnclosureGroup", name(profile.path("enclosureGroupUri"), "N/A"));
        detail.put("Assigned", name(profile.path("serverHardwareUri"), "Unassigned"));
        detail.put("ServerAffinity", affinity(profile.path("affinity").asText()));
        detail.put("State", profile.path("state").asText());
        detail.put("Status", profile.path("status").asText());
        detail.put(Resources.APPLIANCE, ApplianceReference.of(connection));
        detail.typeNames().addFirst(TYPE);
        return detail;
    }

    private String name(JsonNode uri, String none) {
        return uri.isTextual()
                ? names.computeIfAbsent(
                        uri.asText(),
                        each -> cmdlet.get(connection, each).path("name").asText())
                : none;
    }

    private static String affinity(String value) {
        return switch (value) {
            case "Bay" -> "Device bay";
            case "BayAndServer" -> "Device bay + Server Hardware";
            default -> value;
        };
    }
}
