package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Changes a resource of any kind. */
@Cmdlet(verb = "Set", noun = "HPOVResource")
public final class SetHPOVResource extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Resource")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    SetHPOVResource(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        JsonNode resource = Resources.json(inputObject);
        String uri = resource.path("uri").asText();
        if (uri.isEmpty()) {
            throw terminatingError(new ErrorRecord(
                    OneViewTypes.exception(
                            OneViewTypes.INVALID_OPERATION, "The object has no uri, so it is no resource.", null),
                    "InvalidInputObjectResource",
                    ErrorCategory.InvalidArgument,
                    "InputObject"));
        }
        for (Connection connection : connections()) {
            writeObject(send(connection, "PUT", force ? uri + "?force=true" : uri, resource));
        }
    }
}
