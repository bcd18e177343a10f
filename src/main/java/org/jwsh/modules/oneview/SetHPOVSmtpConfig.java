package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Sets how the appliance sends mail; what is not given stays as it is, and so do the filters of alerts. */
@Cmdlet(verb = "Set", noun = "HPOVSmtpConfig", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVSmtpConfig extends ApplianceCmdlet {
    private static final String URI = "/rest/appliance/notifications/email-config";

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    String senderEmailAddress;

    @Parameter(set = "Default")
    @Alias("SmtpServer")
    @ValidateNotNullOrEmpty
    String server;

    @Parameter(set = "Default")
    @Alias("SmtpPort")
    int port;

    @Parameter(set = "Default")
    @ValidateSet({"None", "TLS", "StartTls"})
    @DefaultValue("None")
    String connectionSecurity;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter(set = "Disabled", mandatory = true)
    boolean alertEmailDisabled;

    @Parameter(set = "Default")
    boolean alertEmailEnabled;

    @Parameter
    boolean async;

    SetHPOVSmtpConfig(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            JsonNode current = get(connection, URI);
            if (alertEmailEnabled && senderEmailAddress == null && isMissing(current, "senderEmailAddress")) {
                throw invalid(
                        "InvalidArgumentValue",
                        "AlertEmailEnabled",
                        "Mail about alerts needs a sender: give -SenderEmailAddress.");
            }
            if (port > 0 && server == null && isMissing(current, "smtpServer")) {
                throw invalid("InvalidSmtpServer", "Port", "A port needs a mail server: give -Server.");
            }
            writeTask(connection, send(connection, "POST", URI, changed((ObjectNode) current)), async);
        }
    }

    private ObjectNode changed(ObjectNode setting) {
        return Change.of(setting)
                .set("type", "EmailNotificationV3")
                .set("senderEmailAddress", senderEmailAddress)
                .set("smtpServer", server)
                .setPositive("smtpPort", port)
                .set("smtpProtocol", protocol())
                .set("password", Secret.text(password))
                .set("alertEmailDisabled", alertEmailDisabled)
                .resource();
    }

    /** The protocol's name on the appliance; null where none is chosen. */
    private String protocol() {
        if (connectionSecurity == null) {
            return null;
        }
        return connectionSecurity.equalsIgnoreCase("None") ? "PLAINTEXT" : connectionSecurity.toUpperCase(Locale.ROOT);
    }

    private static boolean isMissing(JsonNode setting, String field) {
        return setting.path(field).asText("").isEmpty();
    }

    private RuntimeException invalid(String errorId, String parameter, String message) {
        return ended(new ErrorRecord(
                OneViewTypes.exception(OneViewTypes.EMAIL_ALERT, message, null),
                errorId,
                ErrorCategory.InvalidArgument,
                parameter));
    }
}
