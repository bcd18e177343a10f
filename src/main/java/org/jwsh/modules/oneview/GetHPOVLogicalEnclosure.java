package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets logical enclosures. */
@Cmdlet(verb = "Get", noun = "HPOVLogicalEnclosure")
@OutputType("HPOneView.LogicalEnclosure")
public final class GetHPOVLogicalEnclosure extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter(valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object enclosureGroup;

    @Parameter
    boolean nonCompliant;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("AllResourcesInScope")
    Object scope;

    GetHPOVLogicalEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("logical-enclosures")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("state", nonCompliant ? "Inconsistent" : null);
            writeFound(connection, query, "HPOneView.LogicalEnclosure");
            reportMissing(connection, name, "LogicalEnclosureNotFound", OneViewTypes.LOGICAL_ENCLOSURE, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode enclosure) {
        return enclosureGroup == null
                || enclosure.path("enclosureGroupUri").asText().equals(Resources.text(enclosureGroup, "uri"));
    }
}
