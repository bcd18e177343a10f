package org.jwsh.modules.oneview;

import java.util.ArrayList;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Chooses the connection that cmdlets use when they are given none. */
@Cmdlet(verb = "Set", noun = "HPOVApplianceDefaultConnection")
@OutputType("HPOneView.Appliance.Connection")
public final class SetHPOVApplianceDefaultConnection extends OneViewCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Appliance", "Connection"})
    @ValidateNotNullOrEmpty
    Object applianceConnection;

    SetHPOVApplianceDefaultConnection(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ConnectedSessionsList connections = oneView().connections();
        Connection chosen = ConnectionArgument.find(applianceConnection, connections)
                .filter(connections::contains)
                .orElseThrow(() -> terminatingError(unknown()));
        if (connections.size() == 1) {
            writeWarning("'" + chosen.name() + "' is the only connection and stays the default.");
        }
        connections.connections().forEach(connection -> connection.isDefault(connection == chosen));
        writeObject(new ArrayList<>(connections), true);
    }

    private ErrorRecord unknown() {
        String message =
                "'" + ConnectionArgument.text(applianceConnection) + "' is no appliance connection of this session.";
        return new ErrorRecord(
                OneViewTypes.exception(OneViewTypes.INVALID_OPERATION, message, null),
                "InvalidConnectionParameterValue",
                ErrorCategory.InvalidArgument,
                "ApplianceConnection");
    }
}
