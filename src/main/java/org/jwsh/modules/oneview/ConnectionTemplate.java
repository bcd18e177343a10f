package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The resource beside a network or a network set that holds its bandwidths. */
final class ConnectionTemplate {
    private ConnectionTemplate() {}

    /**
     * Changes the bandwidths of a network or a network set, in Mbit/s; those that are not positive stay as they are.
     */
    static void setBandwidth(
            ApplianceCmdlet cmdlet, Connection connection, JsonNode network, int typical, int maximum) {
        if (typical > 0 || maximum > 0) {
            String uri = network.path("connectionTemplateUri").asText();
            ObjectNode template = (ObjectNode) cmdlet.get(connection, uri);
            Change.of(template.withObject("/bandwidth"))
                    .setPositive("typicalBandwidth", typical)
                    .setPositive("maximumBandwidth", maximum);
            cmdlet.send(connection, "PUT", uri, template);
        }
    }
}
