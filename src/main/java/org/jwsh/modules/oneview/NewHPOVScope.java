package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Creates a scope. */
@Cmdlet(verb = "New", noun = "HPOVScope")
public final class NewHPOVScope extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(position = 1)
    @ValidateNotNullOrEmpty
    String description;

    NewHPOVScope(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode scope = Json.object();
            scope.put("type", "ScopeV3");
            scope.put("name", name);
            scope.put("description", description);
            writeTask(connection, send(connection, "POST", "/rest/scopes", scope), false);
        }
    }
}
