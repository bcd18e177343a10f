package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Gets alerts. */
@Cmdlet(verb = "Get", noun = "HPOVAlert")
@OutputType("HPOneView.Alert")
public final class GetHPOVAlert extends GetResourceCmdlet {
    @Parameter(valueFromPipeline = true)
    @Alias({"resourceUri", "Resource"})
    Object inputObject;

    @Parameter
    @ValidateSet({"OK", "Critical", "Disabled", "Warning", "Unknown"})
    String severity;

    @Parameter
    @ValidateNotNullOrEmpty
    String healthCategory;

    @Parameter
    @ValidateNotNullOrEmpty
    String assignedToUser;

    @Parameter
    @Alias("State")
    @ValidateNotNullOrEmpty
    String alertState;

    @Parameter
    int count;

    @Parameter
    TimeSpan timeSpan;

    @Parameter
    DateTime start;

    @Parameter
    DateTime end;

    GetHPOVAlert(LibraryVersion library) {
        super(library);
    }

    private int written;

    @Override
    protected void processRecord() {
        written = 0;
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("alerts")
                    .where("severity", severity)
                    .where("healthCategory", healthCategory)
                    .where("assignedToUser", assignedToUser)
                    .where("state", alertState);
            writeFound(connection, query, "HPOneView.Alert");
        }
    }

    @Override
    boolean isWanted(JsonNode alert) {
        String uri = inputObject == null ? "" : Resources.text(inputObject, "uri");
        boolean ofInput =
                (inputObject == null || alert.path("resourceUri").asText().equals(uri))
                        && new TimeRange(timeSpan, start, end)
                                .contains(alert.path("created").asText());
        if (ofInput) {
            written++;
        }
        return ofInput && (count <= 0 || written <= count);
    }
}
