package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Adds an IPv4 subnet. */
@Cmdlet(verb = "New", noun = "HPOVAddressPoolSubnet")
@OutputType("HPOneView.Appliance.AddressPool.Subnet")
public final class NewHPOVAddressPoolSubnet extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    Object networkId;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    String subnetMask;

    @Parameter
    @ValidateNotNullOrEmpty
    Object gateway;

    @Parameter
    String domain;

    @Parameter(name = "DNSServers")
    Object[] dnsServers;

    NewHPOVAddressPoolSubnet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode subnet = Change.create()
                    .set("type", "Subnet")
                    .set("networkId", ConnectionArgument.text(networkId))
                    .set("subnetmask", SubnetMask.dotted(subnetMask))
                    .set("gateway", gateway == null ? null : ConnectionArgument.text(gateway))
                    .set("domain", domain)
                    .set("dnsServers", dnsServers)
                    .resource();
            writeObject(Resources.of(
                    Resources.json(send(connection, "POST", "/rest/id-pools/ipv4/subnets", subnet)),
                    connection,
                    "HPOneView.Appliance.AddressPool.Subnet"));
        }
    }
}
