package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the kinds of SAS interconnect modules that the appliance supports. */
@Cmdlet(verb = "Get", noun = "HPOVSasInterconnectType", defaultParameterSet = "Name")
@OutputType("HPOneView.Networking.InterconnectType")
public final class GetHPOVSasInterconnectType extends GetResourceCmdlet {
    @Parameter(set = "Name", position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = "PartNumber", mandatory = true)
    @ValidateNotNullOrEmpty
    String partNumber;

    GetHPOVSasInterconnectType(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/sas-interconnect-types?sort=name:descending" + IndexQuery.equal("name", name)
                + IndexQuery.equal("partNumber", partNumber);
        boolean byName = partNumber == null;
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Networking.InterconnectType");
            reportMissing(
                    connection,
                    byName ? name : partNumber,
                    byName ? "InterconnectTypeNameResourceNotFound" : "InterconnectTypePartnumberResourceNotFound",
                    byName ? OneViewTypes.INTERCONNECT : OneViewTypes.INTERCONNECT_TYPE,
                    byName ? "Name" : "PartNumber");
        }
    }
}
