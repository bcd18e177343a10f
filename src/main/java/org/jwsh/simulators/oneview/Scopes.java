package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Groups of resources that permissions can be limited to. */
final class Scopes extends ResourceFamily {
    Scopes(Appliance appliance) {
        super(appliance, "scopes");
    }

    @Override
    int generatedCount() {
        return 2;
    }

    @Override
    String type(int generation) {
        return "ScopeV3";
    }

    @Override
    void generate(int number, ObjectNode scope) {
        scope.put("name", number == 0 ? "Production" : "Test");
        scope.put("description", "Servers in " + (number == 0 ? "production" : "test"));
    }

    @Override
    void applyOperation(ObjectNode scope, JsonNode operation) {
        String path = operation.path("path").asText();
        if (!path.equals("/addedResourceUris") && !path.equals("/removedResourceUris")) {
            super.applyOperation(scope, operation);
            return;
        }
        Set<String> members = new LinkedHashSet<>();
        scope.path("memberUris").forEach(uri -> members.add(uri.asText()));
        operation.path("value").forEach(uri -> {
            if (path.startsWith("/added")) {
                members.add(uri.asText());
            } else {
                members.remove(uri.asText());
            }
        });
        ArrayNode uris = scope.putArray("memberUris");
        members.forEach(uris::add);
    }

    @Override
    boolean changesByTask() {
        return false;
    }
}
