package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The groups of directories that have roles on the appliance, each named by its distinguished name. */
final class DirectoryGroups extends ResourceFamily {
    private static final String ADMINISTRATORS = "CN=Server Admins,OU=Admins,DC=domain,DC=com";

    DirectoryGroups(Appliance appliance) {
        super(appliance, "groupMapping", "logindomains/grouptorolemapping");
    }

    @Override
    int generatedCount() {
        return 1;
    }

    @Override
    String type(int generation) {
        return "LoginDomainGroupPermission";
    }

    @Override
    void generate(int number, ObjectNode group) {
        group.put("name", ADMINISTRATORS);
        group.put("egroup", ADMINISTRATORS);
        group.put("loginDomain", "domain.com");
        group.putArray("permissions")
                .addObject()
                .put("roleName", "Server administrator")
                .putNull("scopeUri");
    }

    @Override
    void validate(ObjectNode group) {
        if (group.path("group2PermissionPerGroup").isObject()) {
            group.setAll((ObjectNode) group.path("group2PermissionPerGroup"));
            group.set("name", group.path("egroup"));
        }
        group.remove(java.util.List.of("group2PermissionPerGroup", "credentials"));
        super.validate(group);
    }

    @Override
    boolean changesByTask() {
        return false;
    }

    @Override
    void register(Routes routes) {
        super.register(routes);
        routes.on("PUT", collectionUri(), this::updateByName);
    }

    private Response updateByName(Request request) {
        ObjectNode change = request.jsonObject();
        validate(change);
        ObjectNode group =
                named(change.path("name").asText()).orElseThrow(() -> ApplianceFailure.notFound(collectionUri()));
        group.setAll(change);
        store(group);
        return Response.ok(typed(group.deepCopy(), request));
    }
}
