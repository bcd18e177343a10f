package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Searches the index of the appliance. */
@Cmdlet(verb = "Search", noun = "HPOVIndex")
@OutputType("HPOneView.Appliance.IndexResource")
public final class SearchHPOVIndex extends ApplianceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String search;

    @Parameter
    @ValidateNotNullOrEmpty
    String category;

    @Parameter
    @DefaultValue("50")
    int count;

    @Parameter
    @DefaultValue("0")
    int start;

    SearchHPOVIndex(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/index/resources?start=" + start + "&count=" + count + "&userQuery="
                + (search == null ? "" : UriText.escaped(search))
                + (category == null ? "" : "&category=" + category);
        for (Connection connection : connections()) {
            JsonNode found = get(connection, uri).path("members");
            if (found.isEmpty()) {
                writeError(new ErrorRecord(
                        OneViewTypes.exception(
                                OneViewTypes.RESOURCE_NOT_FOUND,
                                "Nothing was found on the appliance '" + connection.name() + "'.",
                                null),
                        "NoIndexResults",
                        ErrorCategory.ObjectNotFound,
                        "Search"));
            }
            for (JsonNode entry : found) {
                writeObject(Resources.of(entry, connection, "HPOneView.Appliance.IndexResource"));
            }
        }
    }
}
