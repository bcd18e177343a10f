package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets enclosures. */
@Cmdlet(verb = "Get", noun = "HPOVEnclosure")
@OutputType("HPOneView.Servers.Enclosure")
public final class GetHPOVEnclosure extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @Alias({"x", "export"})
    @ValidateNotNullOrEmpty
    String exportFile;

    @Parameter
    boolean report;

    GetHPOVEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("enclosures")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Servers.Enclosure");
            reportMissing(connection, name, "EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }

    @Override
    String exportFile() {
        return exportFile;
    }

    @Override
    JsonNode complete(Connection connection, JsonNode enclosure) {
        if (report) {
            writeVerbose(enclosure.path("name").asText() + ": "
                    + enclosure.path("deviceBays").findValuesAsText("devicePresence").stream()
                            .filter(presence -> !presence.equals("Absent"))
                            .count()
                    + " of " + enclosure.path("deviceBayCount").asInt() + " bays are populated.");
        }
        return enclosure;
    }
}
