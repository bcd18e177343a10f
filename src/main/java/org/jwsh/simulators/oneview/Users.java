package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The accounts of the appliance itself. */
final class Users extends ResourceFamily {
    private static final List<String> NAMES = List.of("administrator", "HardwareSetup", "readonly");
    private static final List<String> ROLES = List.of("Infrastructure administrator", "Hardware setup", "Read only");

    Users(Appliance appliance) {
        super(appliance, "users");
    }

    @Override
    int generatedCount() {
        return NAMES.size();
    }

    @Override
    String type(int generation) {
        return "UserAndPermissions";
    }

    @Override
    void generate(int number, ObjectNode user) {
        user.put("name", NAMES.get(number));
        user.put("userName", NAMES.get(number));
        user.put("fullName", "User " + (number + 1));
        user.put("emailAddress", NAMES.get(number) + "@domain.com");
        user.put("officePhone", "");
        user.put("mobilePhone", "");
        user.put("enabled", true);
        user.putArray("permissions")
                .addObject()
                .put("roleName", ROLES.get(number))
                .putNull("scopeUri");
    }

    @Override
    void validate(ObjectNode user) {
        user.set("name", user.path("userName"));
        user.remove(List.of("password", "currentPassword"));
        super.validate(user);
    }

    @Override
    void register(Routes routes) {
        super.register(routes);
        routes.on("PUT", collectionUri(), this::updateByName);
    }

    private Response updateByName(Request request) {
        String name = request.jsonObject().path("userName").asText();
        ObjectNode user = all().filter(each -> each.path("userName").asText().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> ApplianceFailure.notFound(collectionUri() + "/" + name));
        ObjectNode change = request.jsonObject();
        validate(change);
        change.remove("uri");
        user.setAll(change);
        store(user);
        return Response.ok(typed(user.deepCopy(), request));
    }

    @Override
    boolean changesByTask() {
        return false;
    }
}
