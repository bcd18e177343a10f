package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets storage volume templates. */
@Cmdlet(verb = "Get", noun = "HPOVStorageVolumeTemplate")
@OutputType("HPOneView.Storage.VolumeTemplate")
public final class GetHPOVStorageVolumeTemplate extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("TemplateName")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVStorageVolumeTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("storage-volume-templates")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Storage.VolumeTemplate");
            reportMissing(connection, name, "StorageVolumeResourceNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }
}
