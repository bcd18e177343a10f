package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Storage arrays. */
final class StorageSystems extends ResourceFamily {
    private Consumer<String> newSystems = uri -> {};

    StorageSystems(Appliance appliance) {
        super(appliance, "storage-systems");
    }

    @Override
    int generatedCount() {
        return 2;
    }

    @Override
    String type(int generation) {
        return generation == 2 ? "StorageSystemV6" : "StorageSystemV4";
    }

    @Override
    void generate(int number, ObjectNode system) {
        system.put("name", "3PAR-" + (number + 1));
        system.put("hostname", "172.18.11." + (11 + number));
        system.put("family", "StoreServ");
        system.put("state", "Managed");
        system.put("refreshState", "NotRefreshing");
        system.put("storagePoolsUri", uri(number) + "/storage-pools");
        system.putArray("ports");
        ObjectNode device = system.putObject("deviceSpecificAttributes");
        device.put("serialNumber", "TXQ1000" + (307 + number));
        device.put("model", "HPE_3PAR 8400");
        device.put("firmware", "3.3.1.460");
        device.put("wwn", "2FF70002AC01F0" + number);
        device.put("managedDomain", "OneViewDomain");
    }

    /** Hands the URI of each system that is added to somebody who finds out what is in it. */
    void onNew(Consumer<String> discovery) {
        newSystems = discovery;
    }

    @Override
    void complete(ObjectNode system) {
        super.complete(system);
        newSystems.accept(system.path("uri").asText());
    }

    @Override
    void validate(ObjectNode system) {
        if (!system.has("name")) {
            system.set("name", system.path("hostname"));
            system.remove("password");
        }
        super.validate(system);
    }

    @Override
    void register(Routes routes) {
        routes.on("GET", collectionUri() + "/*/templates", this::templates);
        super.register(routes);
    }

    /** The template that all others of the system begin with. */
    private Response templates(Request request) {
        String system = request.path().substring(0, request.path().lastIndexOf('/'));
        ObjectNode root = Json.object();
        root.put("name", find(system).path("name").asText() + " root template");
        root.put("uri", "/rest/storage-volume-templates/root" + system.substring(system.lastIndexOf('/')));
        root.put("isRoot", true);
        ObjectNode properties = root.putObject("properties");
        for (String property : List.of("size", "provisioningType", "storagePool", "snapshotPool", "isShareable")) {
            properties
                    .putObject(property)
                    .put("title", property)
                    .putObject("meta")
                    .put("locked", false);
        }
        return Response.ok(Json.collection("StorageVolumeTemplateCollection", request.path(), List.of(root)));
    }
}
