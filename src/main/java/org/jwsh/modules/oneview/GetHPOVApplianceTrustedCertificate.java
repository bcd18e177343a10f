package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.values.PSObject;

/** Gets the certificates that the appliance trusts. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceTrustedCertificate", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.TrustedCertificate")
public final class GetHPOVApplianceTrustedCertificate extends GetResourceCmdlet {
    @Parameter(set = "Resource", mandatory = true, position = 0, valueFromPipeline = true)
    Object inputObject;

    @Parameter(set = "Default")
    @SupportsWildcards
    String name;

    @Parameter(set = "Default")
    @Alias("CASOnly")
    boolean certificateAuthoritiesOnly;

    GetHPOVApplianceTrustedCertificate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (!certificateAuthoritiesOnly) {
                writeMembers(connection, "/rest/certificates/servers", "HPOneView.Appliance.TrustedCertificate");
            }
            writeMembers(connection, "/rest/certificates/ca", "HPOneView.Appliance.TrustedCertificateAuthority");
            reportMissing(
                    connection, name, "TrustedCertificateResourceNotFound", OneViewTypes.TRUSTED_CERTIFICATE, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode certificate) {
        JsonNode details = details(certificate);
        String alias = details.path("aliasName").asText().toLowerCase(Locale.ROOT);
        return !certificate.path("certType").asText().equals("STANDARD_ROOT")
                && (name == null || alias.contains(name.toLowerCase(Locale.ROOT)))
                && (inputObject == null || alias.contains(device()));
    }

    /** What certificates of a device are called by: the UUID of a server, the serial number of an enclosure. */
    private String device() {
        Object device = PSObject.unwrap(inputObject);
        boolean server = Resources.text(device, "category").equals("server-hardware");
        return Resources.text(device, server ? "uuid" : "serialNumber").toLowerCase(Locale.ROOT);
    }

    @Override
    JsonNode complete(Connection connection, JsonNode certificate) {
        JsonNode details = details(certificate);
        return Change.of(certificate)
                .set(
                        "Name",
                        details.path("commonName")
                                .asText(details.path("aliasName").asText()))
                .set("AliasName", details.path("aliasName").asText())
                .set("ValidFrom", details.path("validFrom").asText())
                .set("ValidUntil", details.path("validUntil").asText())
                .set(
                        "Status",
                        certificate
                                .path("certificateStatus")
                                .path("chainStatus")
                                .asText(details.path("state").asText()))
                .resource();
    }

    private static JsonNode details(JsonNode certificate) {
        JsonNode details = certificate.path("certificateDetails");
        return details.isArray() ? details.path(0) : details;
    }
}
