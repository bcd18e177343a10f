package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Lets the appliance manage storage pools. */
@Cmdlet(verb = "Add", noun = "HPOVStoragePool", aliases = "New-HPOVStoragePool")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVStoragePool extends ApplianceCmdlet {
    private static final ResourceArgument.Missing SYSTEM =
            new ResourceArgument.Missing("StorageSystemResourceNotFound", OneViewTypes.STORAGE_SYSTEM, "StorageSystem");
    private static final ResourceArgument.Missing POOL =
            new ResourceArgument.Missing("StoragePoolResourceNotFound", OneViewTypes.INVALID_OPERATION, "Pool");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Hostname", "name"})
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter(mandatory = true, position = 1)
    @Alias({"PoolName", "spName", "cpg"})
    @ValidateNotNullOrEmpty
    Object pool;

    AddHPOVStoragePool(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String system = resources(connection).requiredUri(storageSystem, SYSTEM, "storage-systems");
            for (Object each : ConnectionArgument.elements(pool)) {
                ObjectNode found = find(connection, system, ConnectionArgument.text(each));
                found.put("isManaged", true);
                writeObject(send(connection, "PUT", found.path("uri").asText(), found));
            }
        }
    }

    private ObjectNode find(Connection connection, String system, String name) {
        JsonNode members = get(
                        connection,
                        "/rest/storage-pools?filter=storageSystemUri='" + system + "'" + IndexQuery.equal("name", name))
                .path("members");
        if (members.isEmpty()) {
            throw terminatingError(POOL.record(name, connection));
        }
        return (ObjectNode) members.get(0);
    }
}
