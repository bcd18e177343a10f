package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Searches for associations between resources. */
@Cmdlet(verb = "Search", noun = "HPOVAssociations")
@OutputType("HPOneView.Appliance.Association")
public final class SearchHPOVAssociations extends ApplianceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String associationName;

    @Parameter(valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object parent;

    @Parameter
    @ValidateNotNullOrEmpty
    Object child;

    @Parameter
    @DefaultValue("50")
    int count;

    @Parameter
    @DefaultValue("0")
    int start;

    SearchHPOVAssociations(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        StringBuilder uri = new StringBuilder("/rest/index/associations?start=" + start + "&count=" + count);
        add(uri, "name", associationName);
        for (Connection connection : connections()) {
            add(uri, "parentUri", resources(connection).requiredUri(parent, Missing.of("Parent")));
            add(uri, "childUri", resources(connection).requiredUri(child, Missing.of("Child")));
            for (JsonNode association : get(connection, uri.toString()).path("members")) {
                writeObject(Resources.of(association, connection, "HPOneView.Appliance.Association"));
            }
        }
    }

    private static void add(StringBuilder uri, String name, String value) {
        if (value != null) {
            uri.append('&').append(name).append('=').append(value);
        }
    }
}
