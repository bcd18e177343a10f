package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Puts racks into a data center. */
@Cmdlet(verb = "Add", noun = "HPOVRackToDataCenter")
public final class AddHPOVRackToDataCenter extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object dataCenter;

    @Parameter(mandatory = true)
    int x;

    @Parameter(mandatory = true)
    int y;

    @Parameter
    boolean millimeters;

    @Parameter
    @ValidateRange(min = "0", max = "360")
    @DefaultValue("0")
    int rotate;

    AddHPOVRackToDataCenter(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        double unit = millimeters ? 1 : 304.8;
        for (Connection connection : connections()) {
            ObjectNode center = resources(connection).current(dataCenter, Missing.of("DataCenter"), "datacenters");
            for (Object rack : ConnectionArgument.elements(inputObject)) {
                center.withArray("/contents")
                        .addObject()
                        .put("resourceUri", resources(connection).requiredUri(rack, Missing.of("InputObject"), "racks"))
                        .put("x", Math.round(x * unit))
                        .put("y", Math.round(y * unit))
                        .put("rotation", rotate);
            }
            writeObject(send(connection, "PUT", center.path("uri").asText(), center));
        }
    }
}
