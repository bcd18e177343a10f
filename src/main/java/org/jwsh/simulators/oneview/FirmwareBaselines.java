package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Service packs that servers can be updated with. */
final class FirmwareBaselines extends ResourceFamily {
    FirmwareBaselines(Appliance appliance) {
        super(appliance, "firmware-drivers");
    }

    @Override
    void register(Routes routes) {
        routes.on("POST", "/rest/firmware-bundles", this::upload);
        super.register(routes);
    }

    private Response upload(Request request) {
        String file = request.header("uploadfilename").orElse("upload.bin");
        int ending = Math.max(0, file.lastIndexOf('.'));
        ObjectNode baseline = Json.object();
        baseline.put("name", file.substring(0, ending));
        baseline.put("version", "1");
        baseline.put("bundleType", file.endsWith(".iso") ? "SPP" : "Hotfix");
        baseline.put("isoFileName", file.substring(0, ending).replace('.', '_') + file.substring(ending));
        discover(baseline);
        return tasks().accept("Upload firmware", baseline, request);
    }

    @Override
    int generatedCount() {
        return 2;
    }

    @Override
    String type(int generation) {
        return "firmware-baselines";
    }

    @Override
    void generate(int number, ObjectNode baseline) {
        String version = number == 0 ? "2018.11.0" : "2019.03.1";
        baseline.put("name", "Service Pack for ProLiant");
        baseline.put("version", version);
        baseline.put("bundleType", "SPP");
        baseline.put("isoFileName", "SPP_" + version + ".iso");
        baseline.put("baselineShortName", "SPP " + version);
        baseline.put("xmlKeyName", "bp00" + number);
        baseline.put("releaseDate", version.substring(0, 4) + "-06-20T00:00:00.000Z");
        baseline.put("bundleSize", 6_442_450_944L);
        baseline.put("resourceState", "AVAILABLE");
        baseline.putObject("locations").put("/rest/repositories/internal", "Internal");
        baseline.putArray("fwComponents");
        baseline.putArray("hotfixes");
        baseline.putArray("supportedLanguages").add("en");
    }
}
