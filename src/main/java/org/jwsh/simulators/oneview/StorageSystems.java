package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
}
