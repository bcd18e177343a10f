package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the kinds of interconnect modules that the appliance supports. */
@Cmdlet(verb = "Get", noun = "HPOVInterconnectType", defaultParameterSet = "Name")
@OutputType("HPOneView.Networking.InterconnectType")
public final class GetHPOVInterconnectType extends GetResourceCmdlet {
    private static final String TYPE = "HPOneView.Networking.InterconnectType";

    @Parameter(set = "Name", position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(set = "PartNumber", mandatory = true)
    @ValidateNotNullOrEmpty
    String partNumber;

    GetHPOVInterconnectType(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/interconnect-types?sort=name:descending";
        for (Connection connection : connections()) {
            if (partNumber == null) {
                writeMembers(connection, uri + IndexQuery.equal("name", name), TYPE);
                reportMissing(
                        connection, name, "InterconnectTypeNameResourceNotFound", OneViewTypes.INTERCONNECT, "Name");
            } else {
                writeMembers(connection, uri + IndexQuery.equal("partNumber", partNumber), TYPE);
                reportMissing(
                        connection,
                        partNumber,
                        "InterconnectTypePartnumberResourceNotFound",
                        OneViewTypes.INTERCONNECT_TYPE,
                        "PartNumber");
            }
        }
    }
}
