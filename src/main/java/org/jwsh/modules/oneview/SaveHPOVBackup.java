package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Brings the backup that the appliance keeps to a folder, or to the remote place for backups. */
@Cmdlet(verb = "Save", noun = "HPOVBackup", defaultParameterSet = "default")
@OutputType("System.IO.FileInfo")
public final class SaveHPOVBackup extends ApplianceCmdlet {
    @Parameter(set = "default", position = 0)
    @Alias("save")
    @ValidateNotNullOrEmpty
    @DefaultValue("(Get-Location).Path")
    String location;

    @Parameter(set = "SaveRemoteOnly", mandatory = true)
    boolean saveRemoteOnly;

    SaveHPOVBackup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        BackupFile file = new BackupFile(this, location);
        file.requireFolder();
        for (Connection connection : connections()) {
            boolean remote = saveRemoteOnly
                    && get(connection, "/rest/backups/config").path("enabled").asBoolean();
            JsonNode backups = get(connection, "/rest/backups").path("members");
            if (backups.isEmpty()) {
                reportNone(connection);
            }
            for (JsonNode backup : backups) {
                if (remote) {
                    writeTask(
                            connection,
                            send(connection, "PUT", backup.path("saveUri").asText(), null),
                            false);
                } else {
                    writeObject(
                            file.download(connection, backup.path("downloadUri").asText()));
                }
            }
        }
    }

    private void reportNone(Connection connection) {
        String message = "The appliance '" + connection.name() + "' keeps no backup.";
        writeError(new ErrorRecord(
                OneViewTypes.exception("HPOneView.Appliance.ApplianceBackupException", message, null),
                "EmptyBackupFileList",
                ErrorCategory.ObjectNotFound,
                "ApplianceConnection"));
    }
}
