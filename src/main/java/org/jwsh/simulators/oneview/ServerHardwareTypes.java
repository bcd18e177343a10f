package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The models of servers there are. */
final class ServerHardwareTypes extends ResourceFamily {
    private static final List<String> MODELS = List.of("SY 480 Gen9", "SY 480 Gen10", "SY 660 Gen10");

    private static final Map<String, String> OPTION_NAMES = Map.of(
            "UsbEnabled", "USB Enabled",
            "ExternalUsbDisabled", "External USB Ports Disabled",
            "BalancedPowerPerf", "Balanced Power and Performance",
            "MaxPerf", "Maximum Performance");

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
        var settings = type.putArray("biosSettings");
        setting(settings.addObject(), "UsbControl", "USB Control", "UsbEnabled", "ExternalUsbDisabled");
        setting(settings.addObject(), "PowerProfile", "HP Power Profile", "BalancedPowerPerf", "MaxPerf");
    }

    private static void setting(ObjectNode setting, String id, String name, String... options) {
        setting.put("id", id);
        setting.put("name", name);
        setting.put("type", "Enumeration");
        setting.put("category", "System Options");
        var all = setting.putArray("options");
        for (String option : options) {
            all.addObject().put("id", option).put("name", OPTION_NAMES.get(option));
        }
    }
}
