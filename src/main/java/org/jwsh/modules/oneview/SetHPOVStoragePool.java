package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Lets the appliance manage storage pools, or not. */
@Cmdlet(verb = "Set", noun = "HPOVStoragePool")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVStoragePool extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("StoragePoolResourceNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Pool")
    @ValidateNotNullOrEmpty
    Object[] inputObject;

    @Parameter(mandatory = true)
    Boolean managed;

    SetHPOVStoragePool(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object each : ConnectionArgument.elements(inputObject)) {
                ObjectNode pool = resources(connection).current(each, MISSING, "storage-pools");
                pool.put("isManaged", managed);
                writeTask(connection, send(connection, "PUT", pool.path("uri").asText(), pool), false);
            }
        }
    }
}
