package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

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

    @Parameter
    @ValidateNotNullOrEmpty
    String prefix;

    @Parameter
    @ValidateNotNullOrEmpty
    String suffix;

    @Parameter
    @ValidateNotNullOrEmpty
    Object managedSan;

    @Parameter
    @ValidateNotNullOrEmpty
    Object iPv4Subnet;

    SetHPOVNetwork(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode network = (ObjectNode) Resources.json(inputObject);
            ConnectionTemplate.setBandwidth(this, connection, network, typicalBandwidth, maximumBandwidth);
            Change.of(network)
                    .without("defaultTypicalBandwidth", "defaultMaximumBandwidth", "created", "modified")
                    .set("name", newName(network.path("name").asText()))
                    .set(
                            "managedSanUri",
                            resources(connection).requiredUri(managedSan, Missing.of("ManagedSan"), "fc-sans"))
                    .set(
                            "subnetUri",
                            resources(connection).requiredUri(iPv4Subnet, Missing.of("IPv4Subnet"), "id-pool-subnets"))
                    .set("purpose", purpose)
                    .set("smartLink", smartlink)
                    .set("privateNetwork", privateNetwork)
                    .set("autoLoginRedistribution", autoLoginRedistribution)
                    .setPositive("linkStabilityTime", linkStabilityTime);
            writeObject(send(connection, "PUT", network.path("uri").asText(), network));
        }
    }

    private String newName(String current) {
        String base = name == null ? current : name;
        return (prefix == null ? "" : prefix) + base + (suffix == null ? "" : suffix);
    }
}
