package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The certificates that the appliance has been told to trust: those of servers, or those of authorities. */
final class TrustedCertificates extends ResourceFamily {
    private final String first;
    private final boolean authorities;

    /**
     * @param first the alias of the one that is there to begin with
     */
    TrustedCertificates(Appliance appliance, String path, String first, boolean authorities) {
        super(appliance, "certificates", path);
        this.first = first;
        this.authorities = authorities;
    }

    @Override
    int generatedCount() {
        return 1;
    }

    @Override
    String type(int generation) {
        return authorities ? "CertificateAuthorityInfo" : "CertificateInfoV2";
    }

    @Override
    void generate(int number, ObjectNode certificate) {
        describe(certificate, first, "");
    }

    private void describe(ObjectNode certificate, String alias, String base64Data) {
        certificate.put("name", alias);
        ObjectNode details = Json.object();
        details.put("aliasName", alias);
        details.put("commonName", alias);
        details.put("base64Data", base64Data);
        details.put("validFrom", "2018-06-20T13:15:19.972Z");
        details.put("validUntil", "2028-06-20T13:15:19.972Z");
        if (authorities) {
            certificate.set("certificateDetails", details.put("state", "AVAILABLE"));
        } else {
            certificate.putArray("certificateDetails").add(details);
            certificate
                    .putObject("certificateStatus")
                    .put("chainStatus", "VALID")
                    .put("selfsigned", true);
        }
    }

    @Override
    void validate(ObjectNode certificate) {
        JsonNode details = certificate.path("members").path(0).path("certificateDetails");
        if (details.isMissingNode()) {
            details = certificate.path("certificateDetails").path(0);
        }
        if (details.path("base64Data").asText().isBlank()) {
            throw ApplianceFailure.invalid("CERT_INVALID", "The certificate is missing.");
        }
        certificate.remove(List.of("members"));
        describe(
                certificate,
                details.path("aliasName").asText("certificate"),
                details.path("base64Data").asText());
    }
}
