package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets storage volumes. */
@Cmdlet(verb = "Get", noun = "HPOVStorageVolume", defaultParameterSet = "Default")
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

    @Parameter(set = "InputObject", mandatory = true, valueFromPipeline = true)
    @Alias({"ServerProfile", "ServerProfileTemplate"})
    Object inputObject;

    @Parameter(set = "Default")
    @Alias("SVT")
    @ValidateNotNullOrEmpty
    Object storageVolumeTemplate;

    @Parameter(set = "Default")
    boolean available;

    private final Set<String> attached = new HashSet<>();

    GetHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            readAttachments(connection);
            IndexQuery query = new IndexQuery("storage-volumes")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where(
                            "volumeTemplateUri",
                            resources(connection)
                                    .requiredUri(
                                            storageVolumeTemplate,
                                            ResourceArgument.Missing.of("StorageVolumeTemplate"),
                                            "storage-volume-templates"))
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Storage.Volume");
            reportMissing(connection, name, "StorageVolumeResourceNotFound", OneViewTypes.STORAGE_VOLUME, "Name");
        }
    }

    /** Learns which volumes are attached: to the input object, or to any server profile. */
    private void readAttachments(Connection connection) {
        attached.clear();
        if (inputObject != null) {
            addAttached(Resources.json(inputObject));
        } else if (available) {
            eachMember(connection, "/rest/server-profiles", this::addAttached);
        }
    }

    private void addAttached(JsonNode profile) {
        profile.path("sanStorage")
                .path("volumeAttachments")
                .forEach(attachment -> attached.add(attachment.path("volumeUri").asText()));
    }

    @Override
    boolean isWanted(JsonNode volume) {
        boolean isAttached = attached.contains(volume.path("uri").asText());
        return inputObject != null ? isAttached : !(available && isAttached);
    }
}
