package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Adds a rack. */
@Cmdlet(verb = "New", noun = "HPOVRack")
@OutputType("HPOneView.Facilities.Rack")
public final class NewHPOVRack extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    int thermalLimit;

    @Parameter
    @ValidateNotNullOrEmpty
    String serialNumber;

    @Parameter
    @ValidateNotNullOrEmpty
    String partNumber;

    @Parameter
    @ValidateNotNullOrEmpty
    String model;

    @Parameter
    @DefaultValue("1000")
    int depth;

    @Parameter
    @DefaultValue("2004")
    int height;

    @Parameter
    @DefaultValue("40")
    int uHeight;

    @Parameter
    @DefaultValue("600")
    int width;

    NewHPOVRack(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode rack = Change.create()
                    .set("type", "Rack")
                    .set("name", name)
                    .setPositive("thermalLimit", thermalLimit)
                    .set("serialNumber", serialNumber)
                    .set("partNumber", partNumber)
                    .set("model", model)
                    .set("depth", depth > 0 ? depth : 1000)
                    .set("height", height > 0 ? height : 2004)
                    .set("uHeight", uHeight > 0 ? uHeight : 40)
                    .set("width", width > 0 ? width : 600)
                    .resource();
            writeObject(Resources.of(
                    Resources.json(send(connection, "POST", "/rest/racks", rack)),
                    connection,
                    "HPOneView.Facilities.Rack"));
        }
    }
}
