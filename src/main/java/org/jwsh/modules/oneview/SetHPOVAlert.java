package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Assigns, clears or reactivates alerts. */
@Cmdlet(verb = "Set", noun = "HPOVAlert", defaultParameterSet = SetHPOVAlert.DEFAULT)
public final class SetHPOVAlert extends ApplianceCmdlet {
    static final String DEFAULT = "Default";
    private static final String CLEARED = "Cleared";
    private static final String ACTIVE = "Active";

    @Parameter(
            set = {DEFAULT, CLEARED, ACTIVE},
            mandatory = true,
            position = 0,
            valueFromPipeline = true)
    @Alias({"alertUri", "Alert"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = DEFAULT)
    @ValidateNotNullOrEmpty
    String assignToUser;

    @Parameter(set = DEFAULT)
    @ValidateNotNullOrEmpty
    String notes;

    @Parameter(set = CLEARED, mandatory = true)
    boolean cleared;

    @Parameter(set = ACTIVE, mandatory = true)
    boolean active;

    SetHPOVAlert(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(inputObject)) {
                String uri = Resources.text(given, "uri").isEmpty()
                        ? ConnectionArgument.text(given)
                        : Resources.text(given, "uri");
                ObjectNode alert = (ObjectNode) get(connection, uri);
                ObjectNode change = Json.object();
                change.set("eTag", alert.path("eTag"));
                change.put(
                        "alertState",
                        cleared
                                ? "Cleared"
                                : active ? "Active" : alert.path("alertState").asText());
                change.put("assignedToUser", assignToUser);
                change.put("notes", notes == null ? "Changed by Set-HPOVAlert." : notes);
                writeObject(send(connection, "PUT", uri, change));
            }
        }
    }
}
