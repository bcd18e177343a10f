package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the appliance says about itself: its versions, its node and the roles it knows. */
final class ApplianceNode {
    private static final List<String> ROLES = List.of(
            "Infrastructure administrator",
            "Server administrator",
            "Network administrator",
            "Storage administrator",
            "Backup administrator",
            "Software administrator",
            "Scope administrator",
            "Scope operator",
            "Server profile administrator",
            "Server profile architect",
            "Server profile operator",
            "Server firmware operator",
            "Read only");

    private final SimulatorSettings settings;

    ApplianceNode(SimulatorSettings settings) {
        this.settings = settings;
    }

    void register(Routes routes) {
        routes.on("GET", "/rest/version", request -> Response.ok(version()))
                .on("GET", "/rest/appliance/nodeinfo/version", request -> Response.ok(nodeVersion()))
                .on("GET", "/rest/appliance/progress", request -> Response.ok(progress()))
                .on("GET", "/rest/appliance/eula/status", request -> new Response(200, BooleanNode.FALSE, Map.of()))
                .on("POST", "/rest/appliance/eula/save", request -> Response.ok(request.jsonObject()))
                .on("POST", "/rest/users/changePassword", request -> Response.noContent())
                .on("GET", "/rest/roles", request -> Response.ok(roles()))
                .on("GET", "/rest/appliance/health-status", request -> Response.ok(health()));
    }

    private ObjectNode version() {
        ObjectNode version = Json.object();
        version.put("currentVersion", settings.currentApiVersion());
        version.put("minimumVersion", settings.minimumApiVersion());
        return version;
    }

    private ObjectNode nodeVersion() {
        ObjectNode node = Json.object();
        node.put("type", "ApplianceVersion");
        node.put("softwareVersion", softwareVersion());
        node.put("platformType", "vm");
        node.put("modelNumber", "VMware, Inc. VMware Virtual Platform");
        node.put("family", "OneView");
        node.put("serialNumber", "VMware-56 4d 2a 11");
        return node;
    }

    private String softwareVersion() {
        int version = settings.currentApiVersion();
        if (version >= 1200) {
            return "5.00.00-0409433";
        }
        return version >= 1000 ? "4.20.00-0392353" : "4.10.00-0370212";
    }

    private static ObjectNode progress() {
        ObjectNode progress = Json.object();
        progress.put("completeComponents", 42);
        progress.put("totalComponents", 42);
        progress.put("percentComplete", 100);
        return progress;
    }

    private static ObjectNode roles() {
        List<ObjectNode> members = new ArrayList<>();
        for (String name : ROLES) {
            ObjectNode role = Json.object();
            role.put("type", "RoleV4");
            role.put("roleName", name);
            role.put("uri", "/rest/roles/" + name.replace(" ", "%20"));
            role.put("category", "roles");
            members.add(role);
        }
        return Json.collection("RoleCollectionV4", "/rest/roles", members);
    }

    private static ObjectNode health() {
        List<ObjectNode> members = new ArrayList<>();
        for (String resource : List.of("CPU", "MEMORY", "DISK")) {
            ObjectNode member = Json.object();
            member.put("resourceType", resource);
            member.put("capacity", resource.equals("CPU") ? "4 cores" : "48.0 GB");
            member.put("available", resource.equals("CPU") ? "96 %" : "31.5 GB");
            member.put("statusMessage", "SUFFICIENT");
            member.put("severity", "OK");
            members.add(member);
        }
        return Json.collection("HealthStatusCollection", "/rest/appliance/health-status", members);
    }
}
