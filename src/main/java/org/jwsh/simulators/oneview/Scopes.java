package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

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
    boolean changesByTask() {
        return false;
    }
}
