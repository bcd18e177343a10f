package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Makes volumes of snapshots. */
@Cmdlet(verb = "ConvertTo", noun = "HPOVStorageVolume")
@OutputType("HPOneView.Appliance.TaskResource")
public final class ConvertToHPOVStorageVolume extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Snapshot")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String description;

    @Parameter
    @ValidateSet({"Private", "Shared"})
    String sharingMode;

    @Parameter
    boolean async;

    ConvertToHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object each : ConnectionArgument.elements(inputObject)) {
                ObjectNode snapshot = (ObjectNode) Resources.json(each);
                ObjectNode made = Json.object();
                made.put("snapshotUri", snapshot.path("uri").asText());
                Change.of(made.putObject("properties"))
                        .set("name", name)
                        .set("description", description == null ? "" : description)
                        .set("isShareable", "Shared".equals(sharingMode))
                        .set("storagePool", snapshot.path("snapshotPoolUri").asText(null));
                writeTask(connection, send(connection, "POST", "/rest/storage-volumes/from-snapshot", made), async);
            }
        }
    }
}
