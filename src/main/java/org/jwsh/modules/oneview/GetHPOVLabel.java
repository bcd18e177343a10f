package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets labels. */
@Cmdlet(verb = "Get", noun = "HPOVLabel")
@OutputType("HPOneView.Appliance.Label")
public final class GetHPOVLabel extends GetResourceCmdlet {
    private Pattern wanted;

    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    Object name;

    GetHPOVLabel(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String text = name == null ? null : ConnectionArgument.text(name);
        wanted = text == null ? null : Pattern.compile(text, Pattern.CASE_INSENSITIVE);
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/labels", "HPOneView.Appliance.Label");
            reportMissing(connection, text, "LabelResourceNotFound", OneViewTypes.LABEL, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode label) {
        return wanted == null || wanted.matcher(label.path("name").asText()).find();
    }
}
