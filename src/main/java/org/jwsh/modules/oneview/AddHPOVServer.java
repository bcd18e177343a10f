package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.security.PSCredential;

/** Adds a server that is in no enclosure. */
@Cmdlet(
        verb = "Add",
        noun = "HPOVServer",
        aliases = "New-HPOVServer",
        defaultParameterSet = "Managed",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVServer extends ApplianceCmdlet {
    private static final String URI = "/rest/server-hardware";

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter
    @ValidateNotNullOrEmpty
    String username;

    @Parameter
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter(set = "Managed")
    @ValidateSet({"OneView", "OneViewNoiLO"})
    @DefaultValue("OneView")
    String licensingIntent;

    @Parameter(set = "Monitored", mandatory = true)
    boolean monitored;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter
    boolean async;

    AddHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode server = Json.object();
            server.put("hostname", hostname);
            new DeviceAccess(this, credential, username, password).addTo(server);
            server.put("configurationState", monitored ? "Monitored" : "Managed");
            server.put("licensingIntent", licensingIntent == null || monitored ? "OneView" : licensingIntent);
            server.put("force", false);
            Change.of(server).set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope));
            writeTask(connection, add(connection, server), async);
        }
    }

    /** The appliance refuses a server that another one manages; the user may take it over. */
    private Object add(Connection connection, ObjectNode server) {
        try {
            return new Sending(requests(), connection).send("POST", URI, server);
        } catch (RequestFailure failure) {
            boolean taken = failure.record().errorId().startsWith("SERVER_ALREADY_");
            if (taken && shouldProcess(hostname, "Add although another appliance manages it")) {
                return send(connection, "POST", URI, server.put("force", true));
            }
            throw terminatingError(failure.record());
        }
    }
}
