package org.jwsh.modules.oneview;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;
import org.jwsh.values.PSObject;

/** Removes storage pools from the appliance. */
@Cmdlet(
        verb = "Remove",
        noun = "HPOVStoragePool",
        defaultParameterSet = "default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVStoragePool extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "StoragePool"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "StorageSystem", mandatory = true)
    @Alias("storage")
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter
    boolean force;

    RemoveHPOVStoragePool(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Object given : ConnectionArgument.elements(inputObject)) {
            for (Connection connection : connections()) {
                remove(pool(connection, given), "storage-pools", force ? "?force=true" : "", true);
            }
        }
    }

    /** The pool, one of the storage system's where that is given. */
    private Object pool(Connection connection, Object given) {
        if (storageSystem == null || !(PSObject.unwrap(given) instanceof String name)) {
            return given;
        }
        String system =
                resources(connection).requiredUri(storageSystem, Missing.of("StorageSystem"), "storage-systems");
        List<Object> found = new ArrayList<>();
        eachMember(connection, "/rest/storage-pools", pool -> {
            if (pool.path("name").asText().equalsIgnoreCase(name)
                    && pool.path("storageSystemUri").asText().equals(system)) {
                found.add(pool.path("uri").asText());
            }
        });
        return found.isEmpty() ? given : found.getFirst();
    }
}
