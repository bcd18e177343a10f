package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.security.SecureString;

/** Sets when the appliance makes backups by itself. */
@Cmdlet(
        verb = "Set",
        noun = "HPOVAutomaticBackupConfig",
        defaultParameterSet = "Default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVAutomaticBackupConfig extends ApplianceCmdlet {
    @Parameter(set = "Default", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    String directory;

    @Parameter(set = "Default", mandatory = true)
    @ValidateNotNullOrEmpty
    String username;

    @Parameter(set = "Default", mandatory = true)
    @ValidateNotNullOrEmpty
    SecureString password;

    @Parameter(set = "Default", mandatory = true)
    @ValidateNotNullOrEmpty
    String hostSSHKey;

    @Parameter(set = "Default")
    @ValidateSet({"SCP", "SFTP"})
    @DefaultValue("SCP")
    String protocol;

    @Parameter(set = "Default")
    @ValidateSet({"Daily", "Weekly"})
    String interval;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    Object[] days;

    @Parameter(set = "Default")
    String time;

    @Parameter(set = "Disable", mandatory = true)
    boolean disabled;

    @Parameter
    boolean async;

    SetHPOVAutomaticBackupConfig(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (shouldProcess(connection.name(), disabled ? "Disable automatic backups" : "Set automatic backups")) {
                ObjectNode settings = (ObjectNode) get(connection, "/rest/backups/config");
                Change.of(settings)
                        .set("enabled", !disabled)
                        .set("remoteServerName", hostname)
                        .set("remoteServerDir", directory)
                        .set("remoteServerPublicKey", hostSSHKey)
                        .set("userName", username)
                        .set("password", Secret.text(password))
                        .set("protocol", protocol)
                        .set("scheduleInterval", interval == null ? null : interval.toUpperCase(Locale.ROOT))
                        .set("scheduleDays", days == null ? null : shortened(days))
                        .set("scheduleTime", time);
                writeTask(connection, send(connection, "PUT", "/rest/backups/config", settings), async);
            }
        }
    }

    /** Days are sent by the first three letters of their names. */
    private static List<String> shortened(Object[] days) {
        return Arrays.stream(days)
                .map(day -> ConnectionArgument.text(day).toUpperCase(Locale.ROOT))
                .map(day -> day.substring(0, Math.min(3, day.length())))
                .toList();
    }
}
