package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.security.X509Certificate2;

/** Lets the appliance trust a certificate. */
@Cmdlet(verb = "Add", noun = "HPOVApplianceTrustedCertificate")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVApplianceTrustedCertificate extends ApplianceCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String path;

    @Parameter(valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object certObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String computerName;

    @Parameter
    int port;

    @Parameter
    @ValidateNotNullOrEmpty
    String aliasName;

    @Parameter
    boolean force;

    @Parameter
    boolean async;

    AddHPOVApplianceTrustedCertificate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String text = computerName == null ? PemText.of(path == null ? certObject : path, this::file) : null;
        for (Connection connection : connections()) {
            ArrayNode shown = Json.MAPPER.createArrayNode();
            if (text == null) {
                int from = port > 0 ? port : 443;
                shown = (ArrayNode) get(connection, "/rest/certificates/https/remote/" + computerName + ":" + from)
                        .path("certificateDetails");
            } else {
                shown.addObject().put("base64Data", text);
            }
            for (JsonNode each : shown) {
                trust(connection, each.path("base64Data").asText());
            }
        }
    }

    private void trust(Connection connection, String text) {
        boolean authority = X509Certificate2.read(text.getBytes(StandardCharsets.US_ASCII), null)
                        .certificate()
                        .getBasicConstraints()
                >= 0;
        ObjectNode details = Json.object()
                .put("aliasName", aliasName == null ? computerName : aliasName)
                .put("base64Data", text);
        ObjectNode body = Json.object();
        if (authority) {
            body.putArray("members")
                    .addObject()
                    .put("type", "CertificateAuthorityInfo")
                    .set("certificateDetails", details);
        } else {
            body.put("type", "CertificateInfoV2").putArray("certificateDetails").add(details);
        }
        RestCall call = new Sending(requests(), connection)
                .call("POST", authority ? "/rest/certificates/ca" : "/rest/certificates/servers", body);
        RestCall complete = force ? call.header("Forcesaveleaf", "true") : call;
        writeTask(
                connection,
                request(() -> new Sending(requests(), connection)
                        .answer("POST", requests().send(connection, complete))),
                async);
    }
}
