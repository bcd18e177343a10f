package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Licences of the appliance. */
final class Licenses extends ResourceFamily {
    Licenses(Appliance appliance) {
        super(appliance, "licenses");
    }

    @Override
    int generatedCount() {
        return 1;
    }

    @Override
    String type(int generation) {
        return "LicenseV500";
    }

    @Override
    void generate(int number, ObjectNode license) {
        license.put("name", "HPE OneView Advanced");
        license.put("product", "HPE OneView Advanced");
        license.put("productDescription", "HPE OneView Advanced");
        license.put("licenseType", "Permanent");
        license.put("totalCapacity", 500);
        license.put("availableCapacity", 500 - Math.min(500, settings().serverProfiles()));
        license.put("key", "ABCD EFGH IJKL MNOP");
        license.putArray("nodes");
    }

    @Override
    void validate(ObjectNode license) {
        if (license.path("key").asText().isBlank()) {
            throw ApplianceFailure.invalid("ADD_LICENSE_FAILED", "The licence key is not valid.");
        }
        license.put("name", "Licence " + license.path("key").asText().hashCode());
        license.putIfAbsent("product", license.textNode("HPE OneView Advanced"));
        license.putIfAbsent("licenseType", license.textNode("Permanent"));
        license.putIfAbsent("totalCapacity", license.numberNode(16));
        license.putIfAbsent("availableCapacity", license.numberNode(16));
    }

    @Override
    boolean changesByTask() {
        return false;
    }
}
