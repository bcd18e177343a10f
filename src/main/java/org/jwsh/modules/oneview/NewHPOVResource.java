package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Creates a resource of any kind. */
@Cmdlet(verb = "New", noun = "HPOVResource")
public final class NewHPOVResource extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String uri;

    @Parameter(mandatory = true, position = 1, valueFromPipeline = true)
    @Alias("Resource")
    @ValidateNotNullOrEmpty
    Object inputObject;

    NewHPOVResource(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeObject(send(connection, "POST", uri, Resources.json(inputObject)));
        }
    }
}
