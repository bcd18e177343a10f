package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the IPv4 subnets that addresses are given out of. */
@Cmdlet(verb = "Get", noun = "HPOVAddressPoolSubnet")
@OutputType("HPOneView.Appliance.AddressPool.Subnet")
public final class GetHPOVAddressPoolSubnet extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String networkId;

    GetHPOVAddressPoolSubnet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/id-pools/ipv4/subnets" + (networkId == null ? "" : "?filter=networkId='" + networkId + "'");
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Appliance.AddressPool.Subnet");
            reportMissing(connection, networkId, "ResourceNotFound", OneViewTypes.ADDRESS_POOL, "NetworkId");
        }
    }
}
