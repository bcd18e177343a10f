package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** The base of the cmdlets that put resources into scopes and take them out. */
abstract class ScopeMembersCmdlet extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter(mandatory = true)
    @Alias("Resource")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    private final String change;

    /**
     * @param change where the patch of a scope has the resources
     */
    ScopeMembersCmdlet(LibraryVersion library, String change) {
        super(library);
        this.change = change;
    }

    @Override
    protected final void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode patch = Json.object().put("op", "add").put("path", change);
            for (Object resource : ConnectionArgument.elements(inputObject)) {
                patch.withArray("/value")
                        .add(resources(connection).requiredUri(resource, ResourceArgument.Missing.of("InputObject")));
            }
            String uri = resources(connection).requiredUri(scope, ResourceArgument.Missing.of("Scope"), "scopes");
            writeTask(connection, send(connection, "PATCH", uri, patch), async);
        }
    }
}
