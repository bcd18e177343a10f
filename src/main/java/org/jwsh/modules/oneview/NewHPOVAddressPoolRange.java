package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Adds a range to an address pool. */
@Cmdlet(verb = "New", noun = "HPOVAddressPoolRange", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.AddressPool.Range")
public final class NewHPOVAddressPoolRange extends ApplianceCmdlet {
    @Parameter(set = "IPv4", mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Subnet", "IPSubnet"})
    @ValidateNotNullOrEmpty
    Object iPv4Subnet;

    @Parameter(
            set = {"Default", "Custom"},
            mandatory = true)
    @ValidateSet({"vmac", "vwwn", "vsn"})
    String poolType;

    @Parameter(set = "Default")
    @Parameter(set = "Custom", mandatory = true)
    @ValidateSet({"Generated", "Custom"})
    @DefaultValue("Generated")
    String rangeType;

    @Parameter(set = "IPv4", mandatory = true)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(
            set = {"Custom", "IPv4"},
            mandatory = true)
    @ValidateNotNullOrEmpty
    String start;

    @Parameter(
            set = {"Custom", "IPv4"},
            mandatory = true)
    @ValidateNotNullOrEmpty
    String end;

    NewHPOVAddressPoolRange(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String pool = poolType == null ? "ipv4" : poolType.toLowerCase(Locale.ROOT);
            boolean own = start != null;
            ObjectNode range =
                    own ? Json.object() : (ObjectNode) get(connection, "/rest/id-pools/" + pool + "/generate");
            Change.of(range)
                    .without("fragmentType")
                    .set("type", "Range")
                    .set("rangeCategory", own ? "Custom" : "Generated")
                    .set("name", name)
                    .set("startAddress", start)
                    .set("endAddress", end)
                    .set("subnetUri", iPv4Subnet == null ? null : Resources.text(PSObject.unwrap(iPv4Subnet), "uri"));
            writeObject(Resources.of(
                    Resources.json(send(connection, "POST", "/rest/id-pools/" + pool + "/ranges", range)),
                    connection,
                    "HPOneView.Appliance.AddressPool.Range"));
        }
    }
}
