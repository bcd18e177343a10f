package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets storage systems. */
@Cmdlet(verb = "Get", noun = "HPOVStorageSystem")
@OutputType("HPOneView.Storage.System")
public final class GetHPOVStorageSystem extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("SystemName")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter
    @ValidateSet({"StoreVirtual", "StoreServ"})
    String family;

    @Parameter
    @Alias("SN")
    @ValidateNotNullOrEmpty
    String serialNumber;

    @Parameter
    @Alias("Report")
    boolean list;

    GetHPOVStorageSystem(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = "/rest/storage-systems?sort=name:asc";
            if (name != null) {
                uri += "&" + IndexQuery.filter("name", name);
            }
            if (hostname != null) {
                uri += "&" + IndexQuery.filter("hostname", hostname);
            }
            if (family != null) {
                uri += "&" + IndexQuery.filter("family", family);
            }
            writeMembers(connection, uri, "HPOneView.Storage.System");
            reportMissing(connection, name, "StorageSystemResourceNotFound", OneViewTypes.STORAGE_SYSTEM, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode system) {
        if (list) {
            writeVerbose(
                    system.path("name").asText() + ": " + system.path("state").asText());
        }
        return serialNumber == null
                || system.path("deviceSpecificAttributes")
                        .path("serialNumber")
                        .asText()
                        .equalsIgnoreCase(serialNumber);
    }
}
