package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets managed SANs. */
@Cmdlet(verb = "Get", noun = "HPOVManagedSan")
@OutputType("HPOneView.Storage.ManagedSan")
public final class GetHPOVManagedSan extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("Fabric")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    GetHPOVManagedSan(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/fc-sans/managed-sans" + (name == null ? "" : "?" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Storage.ManagedSan");
            reportMissing(connection, name, "ManagedSanResourceNotFound", OneViewTypes.INVALID_OPERATION, "ManagedSan");
        }
    }

    @Override
    boolean isWanted(JsonNode san) {
        return label == null || Resources.hasLabel(san, label);
    }
}
