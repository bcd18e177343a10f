package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** Servers in the bays of the enclosures; the first ones have a profile. */
final class ServerHardware extends ResourceFamily {
    private static final int SPARE = 4;

    private final ServerHardwareTypes types;
    private final Enclosures enclosures;

    ServerHardware(Appliance appliance, ServerHardwareTypes types, Enclosures enclosures) {
        super(appliance, "server-hardware");
        this.types = types;
        this.enclosures = enclosures;
    }

    @Override
    int generatedCount() {
        return count(settings());
    }

    /** One for each profile, and a few to spare. */
    static int count(SimulatorSettings settings) {
        return settings.serverProfiles() + SPARE;
    }

    @Override
    String type(int generation) {
        return List.of("server-hardware-9", "server-hardware-10", "server-hardware-11")
                .get(generation);
    }

    static String name(int number) {
        return Enclosures.name(number / Enclosures.BAYS) + ", bay " + (number % Enclosures.BAYS + 1);
    }

    @Override
    void generate(int number, ObjectNode server) {
        boolean assigned = number < settings().serverProfiles();
        String model = ServerHardwareTypes.model(number);
        server.put("name", name(number));
        server.put("uuid", uri(number).substring(collectionUri().length() + 1));
        server.put("serialNumber", String.format("MXQ%07d", number));
        server.put("partNumber", "732350-B21");
        server.put("model", "ProLiant " + model);
        server.put("shortModel", model);
        server.put("formFactor", "HalfHeight");
        server.put("processorCount", 2);
        server.put("processorCoreCount", 12);
        server.put("processorSpeedMhz", 2500);
        server.put("processorType", "Intel(R) Xeon(R) CPU E5-2680 v3 @ 2.50GHz");
        server.put("memoryMb", model.endsWith("9") ? 131_072 : 786_432);
        server.put("romVersion", "I37 v2.60 05/21/2018");
        server.put("mpModel", model.endsWith("9") ? "iLO4" : "iLO5");
        server.put("mpFirmwareVersion", model.endsWith("9") ? "2.61 Jul 27 2018" : "1.40 Feb 05 2019");
        server.put("mpState", "OK");
        ObjectNode address = server.putObject("mpHostInfo")
                .put("mpHostName", String.format("ilo%05d.domain.com", number))
                .putArray("mpIpAddresses")
                .addObject();
        address.put("address", "172.18." + (number / 250 % 250) + "." + (number % 250 + 1));
        address.put("type", "Static");
        server.put("powerState", assigned ? "On" : "Off");
        server.put("powerLock", false);
        server.put("uidState", "Off");
        server.put("state", assigned ? "ProfileApplied" : "NoProfileApplied");
        server.put("stateReason", "NotApplicable");
        server.put("refreshState", "NotRefreshing");
        server.put("licensingIntent", "OneView");
        server.put("position", number % Enclosures.BAYS + 1);
        server.put("locationUri", enclosures.uri(number / Enclosures.BAYS));
        server.put("serverHardwareTypeUri", types.uri(ServerHardwareTypes.ofServer(number)));
        server.put("serverProfileUri", assigned ? generatedUri("server-profiles", number) : null);
        server.put("serverName", assigned ? String.format("host%05d.domain.com", number) : "");
        server.put("assetTag", "");
        server.putObject("subResources").putObject("LocalStorage").put("uri", uri(number) + "/localStorage");
    }

    @Override
    void register(Routes routes) {
        routes.on("PUT", collectionUri() + "/*/powerState", this::setPower)
                .on("PUT", collectionUri() + "/*/refreshState", this::refresh)
                .on("GET", collectionUri() + "/*/localStorage", this::localStorage)
                .on("GET", collectionUri() + "/*/iloSsoUrl", request -> consoleUrl(request, "iloSsoUrl"))
                .on("GET", collectionUri() + "/*/remoteConsoleUrl", request -> consoleUrl(request, "remoteConsoleUrl"));
        super.register(routes);
    }

    @Override
    void validate(ObjectNode server) {
        if (!server.has("name")) {
            server.put("name", server.path("hostname").asText());
            server.remove("password");
        }
        super.validate(server);
    }

    private Response setPower(Request request) {
        ObjectNode server = find(owner(request));
        server.put("powerState", request.jsonObject().path("powerState").asText());
        store(server);
        return tasks().accept("Power", server, request);
    }

    /** What the server's own controller sees: two disks, one of them an SSD in every second server. */
    private Response localStorage(Request request) {
        ObjectNode server = find(owner(request));
        ObjectNode storage = Json.object().put("uri", request.path());
        ObjectNode controller = storage.putArray("data").addObject();
        controller.put("Model", "HPE Smart Array P416ie-m SR G10");
        controller.put("SerialNumber", "PEYHN" + server.path("serialNumber").asText());
        var drives = controller.putArray("PhysicalDrives");
        for (int bay = 1; bay <= 2; bay++) {
            boolean solid = bay == 1 && server.path("position").asInt() % 2 == 1;
            ObjectNode drive = drives.addObject();
            drive.put("Location", "1I:1:" + bay);
            drive.put("InterfaceType", solid ? "SATA" : "SAS");
            drive.put("MediaType", solid ? "SSD" : "HDD");
            drive.put("Model", solid ? "VK000480GWJPE" : "EG000600JWJNP");
            drive.put("SerialNumber", server.path("serialNumber").asText() + "-" + bay);
            drive.put("CapacityMiB", solid ? 457_862 : 572_325);
        }
        return Response.ok(storage);
    }

    private Response refresh(Request request) {
        return tasks().accept("Refresh", find(owner(request)), request);
    }

    private Response consoleUrl(Request request, String kind) {
        String host = find(owner(request)).path("mpHostInfo").path("mpHostName").asText();
        ObjectNode url = Json.object();
        String scheme = kind.startsWith("ilo") ? "https" : "hplocons";
        url.put(kind, scheme + "://" + host + "/redfish/sso?sessionkey=" + UUID.randomUUID());
        return Response.ok(url);
    }

    private static String owner(Request request) {
        return request.path().substring(0, request.path().lastIndexOf('/'));
    }
}
