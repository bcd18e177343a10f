package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a new server profile takes over from another one: nothing that exists only once. */
final class ProfileCopy {
    private static final List<String> UNIQUE = List.of(
            "uri",
            "eTag",
            "created",
            "modified",
            "status",
            "state",
            "taskUri",
            "uuid",
            "serialNumber",
            "serverHardwareUri",
            "enclosureUri",
            "enclosureBay",
            "scopesUri");
    private static final List<String> ADDRESSES = List.of("mac", "wwnn", "wwpn", "status", "state", "interconnectUri");

    private ProfileCopy() {}

    static void strip(ObjectNode profile) {
        profile.remove(UNIQUE);
        for (JsonNode connection : profile.path("connectionSettings").path("connections")) {
            ((ObjectNode) connection).remove(ADDRESSES);
        }
    }
}
