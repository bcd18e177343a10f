package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Changes the password of the user who is logged in. */
@Cmdlet(verb = "Set", noun = "HPOVUserPassword")
@OutputType("HPOneView.Appliance.User")
public final class SetHPOVUserPassword extends ApplianceCmdlet {
    @Parameter(position = 0)
    @Alias("CurrentPassword")
    @ValidateNotNullOrEmpty
    String current;

    @Parameter(name = "New")
    @Alias("NewPassword")
    @ValidateNotNullOrEmpty
    String newPassword;

    SetHPOVUserPassword(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String before = current == null ? new String(askForSecret("Current")) : Secret.text(current);
        String after = newPassword == null ? new String(askForSecret("New")) : Secret.text(newPassword);
        for (Connection connection : connections()) {
            if (!connection.authLoginDomain().equalsIgnoreCase("LOCAL")) {
                writeError(ofDirectory(connection));
                continue;
            }
            ObjectNode change = Json.object();
            change.put("currentPassword", before).put("password", after).put("userName", connection.userName());
            JsonNode user = request(() -> Json.parse(requests()
                    .send(
                            connection,
                            RestCall.of(connection.name(), "PUT", "/rest/users").body(change.toString()))
                    .body()));
            writeObject(Resources.of(user, connection, "HPOneView.Appliance.User"));
        }
    }

    private static ErrorRecord ofDirectory(Connection connection) {
        var exception = OneViewTypes.exception(
                OneViewTypes.USER,
                "'" + connection.userName() + "' is a user of the directory '" + connection.authLoginDomain()
                        + "', which alone changes that password.",
                null);
        return new ErrorRecord(exception, "UserNotFound", ErrorCategory.ObjectNotFound, "UserName");
    }
}
