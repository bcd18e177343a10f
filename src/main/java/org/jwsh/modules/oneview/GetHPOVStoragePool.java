package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets storage pools. */
@Cmdlet(verb = "Get", noun = "HPOVStoragePool")
@OutputType("HPOneView.Storage.StoragePool")
public final class GetHPOVStoragePool extends GetResourceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("StorageSystemResourceNotFound", OneViewTypes.STORAGE_SYSTEM, "StorageSystem");

    @Parameter(position = 0)
    @Alias({"pool", "PoolName"})
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter(valueFromPipeline = true)
    @Alias({"systemName", "system"})
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter
    boolean managed;

    @Parameter
    boolean unmanaged;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVStoragePool(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("storage-pools")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("isManaged", managed == unmanaged ? null : Boolean.toString(managed))
                    .where(
                            "storageSystemUri",
                            resources(connection).requiredUri(storageSystem, MISSING, "storage-systems"))
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Storage.StoragePool");
            reportMissing(connection, name, "StoragePoolResourceNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }
}
