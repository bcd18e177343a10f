package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Changes networks. */
@Cmdlet(verb = "Set", noun = "HPOVNetwork")
public final class SetHPOVNetwork extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"net", "Network"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateSet({"General", "Management", "VMMigration", "FaultTolerance", "ISCSI"})
    String purpose;

    @Parameter
    Boolean smartlink;

    @Parameter
    Boolean privateNetwork;

    @Parameter
    int typicalBandwidth;

    @Parameter
    int maximumBandwidth;

    @Parameter
    @Alias("lst")
    int linkStabilityTime;

    @Parameter
    @Alias("ald")
    Boolean autoLoginRedistribution;

    SetHPOVNetwork(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode network = (ObjectNode) Resources.json(inputObject);
            if (typicalBandwidth > 0 || maximumBandwidth > 0) {
                setBandwidth(connection, network.path("connectionTemplateUri").asText());
            }
            Change.of(network)
                    .without("defaultTypicalBandwidth", "defaultMaximumBandwidth", "created", "modified")
                    .set("name", name)
                    .set("purpose", purpose)
                    .set("smartLink", smartlink)
                    .set("privateNetwork", privateNetwork)
                    .set("autoLoginRedistribution", autoLoginRedistribution)
                    .setPositive("linkStabilityTime", linkStabilityTime);
            writeObject(send(connection, "PUT", network.path("uri").asText(), network));
        }
    }

    private void setBandwidth(Connection connection, String templateUri) {
        ObjectNode template = (ObjectNode) get(connection, templateUri);
        Change.of(template.withObject("/bandwidth"))
                .setPositive("typicalBandwidth", typicalBandwidth)
                .setPositive("maximumBandwidth", maximumBandwidth);
        send(connection, "PUT", templateUri, template);
    }
}
