package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Changes IPv4 subnets. */
@Cmdlet(verb = "Set", noun = "HPOVAddressPoolSubnet")
@OutputType("HPOneView.Appliance.AddressPool.Subnet")
public final class SetHPOVAddressPoolSubnet extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Subnet", "IPv4Subnet"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    Object subnetMask;

    @Parameter
    Object gateway;

    @Parameter
    @ValidateNotNullOrEmpty
    String domain;

    @Parameter(name = "DNSServers")
    @ValidateNotNullOrEmpty
    Object[] dnsServers;

    SetHPOVAddressPoolSubnet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object each : ConnectionArgument.elements(inputObject)) {
                ObjectNode subnet = (ObjectNode) Resources.json(each);
                Change.of(subnet)
                        .set(
                                "subnetmask",
                                subnetMask == null ? null : SubnetMask.dotted(ConnectionArgument.text(subnetMask)))
                        .set("gateway", gateway == null ? null : ConnectionArgument.text(gateway))
                        .set("domain", domain)
                        .set("dnsServers", dnsServers);
                writeObject(Resources.of(
                        Resources.json(
                                send(connection, "PUT", subnet.path("uri").asText(), subnet)),
                        connection,
                        "HPOneView.Appliance.AddressPool.Subnet"));
            }
        }
    }
}
