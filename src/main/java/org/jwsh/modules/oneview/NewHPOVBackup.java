package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;

/**
 * Makes a backup of the appliance and brings it to a folder, or to the remote place where the appliance is set up to save
 * its backups.
 */
@Cmdlet(verb = "New", noun = "HPOVBackup", defaultParameterSet = "default")
@OutputType("System.IO.FileInfo")
public final class NewHPOVBackup extends ApplianceCmdlet {
    private static final Duration PATIENCE = Duration.ofMinutes(45);

    @Parameter(position = 0)
    @Alias("save")
    @ValidateNotNullOrEmpty
    @DefaultValue("(Get-Location).Path")
    String location;

    @Parameter
    boolean force;

    @Parameter
    boolean async;

    NewHPOVBackup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        BackupFile file = new BackupFile(this, location);
        file.requireFolder();
        for (Connection connection : connections()) {
            boolean remote =
                    get(connection, "/rest/backups/config").path("enabled").asBoolean() && !force;
            JsonNode backup = backup(connection);
            if (remote) {
                writeTask(
                        connection,
                        send(connection, "PUT", backup.path("saveUri").asText(), null),
                        async);
            } else {
                writeObject(file.download(connection, backup.path("downloadUri").asText()));
            }
        }
    }

    private JsonNode backup(Connection connection) {
        Object task = send(connection, "POST", "/rest/backups", null);
        PSObject finished = (PSObject) new TaskFollower(this, connection, PATIENCE, false).follow(task);
        return get(connection, Resources.text(finished.note("associatedResource"), "resourceUri"));
    }
}
