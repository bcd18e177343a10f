package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;

/** Takes devices out of racks. */
@Cmdlet(verb = "Remove", noun = "HPOVRackMember", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVRackMember extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    RemoveHPOVRackMember(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        Object member = PSObject.unwrap(inputObject);
        String device = Resources.text(member, "Uri");
        for (Connection connection : connections()) {
            ObjectNode rack = (ObjectNode) get(connection, Resources.text(member, "RackUri"));
            if (shouldProcess(connection.name(), "Take '" + Resources.text(member, "Name") + "' out of its rack")) {
                ArrayNode mounts = Json.MAPPER.createArrayNode();
                rack.path("rackMounts").forEach(mount -> {
                    if (!mount.path("mountUri").asText().equals(device)) {
                        mounts.add(mount);
                    }
                });
                rack.set("rackMounts", mounts);
                writeObject(send(connection, "PUT", rack.path("uri").asText(), rack));
            }
        }
    }
}
