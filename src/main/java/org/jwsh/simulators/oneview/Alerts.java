package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the appliance has noticed. */
final class Alerts extends ResourceFamily {
    private static final List<String> SEVERITIES = List.of("OK", "Warning", "Critical");
    private static final List<String> TEXTS = List.of(
            "The server was powered on.", "A fan is running slower than expected.", "A power supply has failed.");

    private final ServerHardware servers;

    Alerts(Appliance appliance, ServerHardware servers) {
        super(appliance, "alerts");
        this.servers = servers;
    }

    @Override
    int generatedCount() {
        return servers.generatedCount();
    }

    @Override
    String type(int generation) {
        return "AlertResourceV3";
    }

    @Override
    void generate(int number, ObjectNode alert) {
        int kind = number % SEVERITIES.size();
        alert.put("name", String.format("Alert-%05d", number));
        alert.put("severity", SEVERITIES.get(kind));
        alert.put("alertState", kind == 0 ? "Cleared" : "Active");
        alert.put("state", kind == 0 ? "Cleared" : "Active");
        alert.put("status", SEVERITIES.get(kind));
        alert.put("urgency", kind == 2 ? "High" : "Low");
        alert.put("healthCategory", kind == 2 ? "Power" : "Cooling");
        alert.put("description", TEXTS.get(kind));
        alert.put("correctiveAction", kind == 2 ? "Replace the power supply." : null);
        alert.put("alertTypeID", "hpris.cpqHeTrap" + kind);
        alert.putNull("assignedToUser");
        alert.putNull("clearedByUser");
        ObjectNode associated = alert.putObject("associatedResource");
        associated.put("resourceName", ServerHardware.name(number));
        associated.put("resourceUri", servers.uri(number));
        associated.put("resourceCategory", servers.category());
        alert.put("resourceUri", servers.uri(number));
        alert.putArray("changeLog");
        alert.putArray("associatedEventUris").add("/rest/events/" + number);
    }

    @Override
    Response update(Request request) {
        ObjectNode alert = find(request.path());
        ObjectNode change = request.jsonObject();
        change.remove(List.of("eTag", "uri"));
        alert.setAll(change);
        alert.set("state", alert.path("alertState"));
        store(alert);
        return Response.ok(typed(alert.deepCopy(), request));
    }

    @Override
    boolean changesByTask() {
        return false;
    }
}
