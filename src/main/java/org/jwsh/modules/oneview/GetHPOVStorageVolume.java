package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets storage volumes. */
@Cmdlet(verb = "Get", noun = "HPOVStorageVolume")
@OutputType("HPOneView.Storage.Volume")
public final class GetHPOVStorageVolume extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("VolumeName")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("storage-volumes")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Storage.Volume");
            reportMissing(connection, name, "StorageVolumeResourceNotFound", OneViewTypes.STORAGE_VOLUME, "Name");
        }
    }
}
