package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Names Synergy frames and their racks. */
@Cmdlet(verb = "Set", noun = "HPOVEnclosure")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVEnclosure extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Enclosure", "Encl"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String rackName;

    SetHPOVEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "enclosures", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        if (!resource.path("enclosureType").asText().startsWith("SY")) {
            writeError(notSupported(resource));
            return;
        }
        String uri = resource.path("uri").asText();
        if (name != null) {
            writeTask(connection, send(connection, "PATCH", uri, replacement("/name", name)), rackName == null);
        }
        if (rackName != null) {
            writeTask(connection, send(connection, "PATCH", uri, replacement("/rackName", rackName)), true);
        }
    }

    private static ObjectNode replacement(String path, String value) {
        return Json.object().put("op", "replace").put("path", path).put("value", value);
    }

    private static ErrorRecord notSupported(ObjectNode enclosure) {
        var exception = OneViewTypes.exception(
                OneViewTypes.INVALID_OPERATION,
                "'" + enclosure.path("name").asText() + "' is no Synergy frame; its Onboard Administrator names it.",
                null);
        return new ErrorRecord(exception, "InvalidArgumentValue", ErrorCategory.InvalidArgument, "InputObject");
    }
}
