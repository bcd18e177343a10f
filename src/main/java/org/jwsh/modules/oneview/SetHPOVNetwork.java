package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
            change(network);
            String uri = network.path("uri").asText();
            writeObject(send(connection, "PUT", uri, network));
        }
    }

    private void change(ObjectNode network) {
        network.remove(List.of("defaultTypicalBandwidth", "defaultMaximumBandwidth", "created", "modified"));
        put(network, "name", name);
        put(network, "purpose", purpose);
        put(network, "smartLink", smartlink);
        put(network, "privateNetwork", privateNetwork);
        put(network, "autoLoginRedistribution", autoLoginRedistribution);
        if (linkStabilityTime > 0) {
            network.put("linkStabilityTime", linkStabilityTime);
        }
    }

    private void setBandwidth(Connection connection, String templateUri) {
        ObjectNode template = (ObjectNode) get(connection, templateUri);
        ObjectNode bandwidth = template.withObject("/bandwidth");
        if (typicalBandwidth > 0) {
            bandwidth.put("typicalBandwidth", typicalBandwidth);
        }
        if (maximumBandwidth > 0) {
            bandwidth.put("maximumBandwidth", maximumBandwidth);
        }
        send(connection, "PUT", templateUri, template);
    }

    private static void put(ObjectNode network, String field, Object value) {
        if (value != null) {
            network.set(field, Resources.json(value));
        }
    }
}
