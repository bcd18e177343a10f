package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The models of servers there are. */
final class ServerHardwareTypes extends ResourceFamily {
    private static final List<String> MODELS = List.of("SY 480 Gen9", "SY 480 Gen10", "SY 660 Gen10");

    ServerHardwareTypes(Appliance appliance) {
        super(appliance, "server-hardware-types");
    }

    /** The model of a server. */
    static String model(int server) {
        return MODELS.get(server % MODELS.size());
    }

    /** The number of the type that a server is of. */
    static int ofServer(int server) {
        return server % MODELS.size();
    }

    @Override
    int generatedCount() {
        return MODELS.size();
    }

    @Override
    String type(int generation) {
        return List.of("server-hardware-type-9", "server-hardware-type-10", "server-hardware-type-11")
                .get(generation);
    }

    @Override
    void generate(int number, ObjectNode type) {
        type.put("name", MODELS.get(number) + " 1");
        type.put("model", "Synergy " + MODELS.get(number).substring(3));
        type.put("formFactor", number == 2 ? "FullHeight" : "HalfHeight");
        type.put("family", "Synergy");
        ObjectNode adapter = type.putArray("adapters").addObject();
        adapter.put("location", "Mezz");
        adapter.put("slot", 3);
        adapter.put("model", "Synergy 3820C 10/20Gb Converged Network Adapter");
        type.putArray("bootModes").add("UEFIOptimized").add("UEFI").add("BIOS");
        type.putArray("bootCapabilities").add("HardDisk").add("PXE");
        type.putArray("pxeBootPolicies").add("Auto").add("IPv4").add("IPv6");
        type.putArray("capabilities").add("FCBoot").add("BIOSSettings").add("LocalStorage");
        type.putArray("biosSettings");
    }
}
