package org.jwsh.modules.oneview;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/**
 * Ends sessions on appliances. The sessions are collected first and ended at the end, the last one named first, so that
 * {@code $ConnectedSessions} may be what is piped in.
 */
@Cmdlet(verb = "Disconnect", noun = "HPOVMgmt")
public final class DisconnectHPOVMgmt extends OneViewCmdlet {
    private static final int NO_CONTENT = 204;

    @Parameter(position = 0, valueFromPipeline = true)
    @Alias({"Appliance", "ApplianceSession", "Hostname"})
    @ValidateNotNullOrEmpty
    @DefaultValue("$ConnectedSessions | Where-Object Default")
    Object applianceConnection;

    private final List<Connection> toDisconnect = new ArrayList<>();

    DisconnectHPOVMgmt(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ConnectedSessionsList connections = oneView().connections();
        if (applianceConnection == null) {
            connections.defaultConnection().ifPresentOrElse(toDisconnect::add, () -> writeError(noDefault()));
            return;
        }
        for (Object named : ConnectionArgument.elements(applianceConnection)) {
            ConnectionArgument.find(named, connections)
                    .ifPresentOrElse(toDisconnect::add, () -> writeError(notConnected(named)));
        }
    }

    @Override
    protected void endProcessing() {
        ConnectedSessionsList connections = oneView().connections();
        for (Connection connection : toDisconnect.reversed()) {
            disconnect(connection, connections);
        }
        if (connections.defaultConnection().isEmpty()) {
            connections.promoteLast();
        }
        writeObject(new ArrayList<>(connections), true);
    }

    private void disconnect(Connection connection, ConnectedSessionsList connections) {
        try {
            RestReply reply = requests().send(connection, ApplianceRequests.logout(connection));
            if (reply.status() != NO_CONTENT) {
                throw terminatingError(notEnded(connection));
            }
        } catch (RequestFailure failure) {
            throw terminatingError(failure.record());
        }
        connections.removeConnection(connection);
        writeVerbose("Logged out of '" + connection.name() + "'.");
    }

    private static ErrorRecord notEnded(Connection connection) {
        var exception = OneViewTypes.exception(
                OneViewTypes.AUTH_SESSION,
                "The appliance '" + connection.name() + "' did not say that the session has ended.",
                null);
        return new ErrorRecord(exception, "UnableToLogoff", ErrorCategory.InvalidResult, connection.name());
    }

    private static ErrorRecord noDefault() {
        var exception = OneViewTypes.exception(
                OneViewTypes.AUTH_SESSION,
                "There is no default appliance connection. Name the connection to end, or connect first.",
                null);
        return new ErrorRecord(exception, "NoAuthSession", ErrorCategory.ResourceUnavailable, "ApplianceConnection");
    }

    private static ErrorRecord notConnected(Object named) {
        var exception = OneViewTypes.exception(
                OneViewTypes.AUTH_SESSION,
                "'" + ConnectionArgument.text(named) + "' is no appliance connection of this session.",
                null);
        return new ErrorRecord(exception, "UnableToLogoff", ErrorCategory.ObjectNotFound, "ApplianceConnection");
    }
}
