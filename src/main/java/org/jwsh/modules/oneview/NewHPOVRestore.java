package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Puts the appliance back to a backup. */
@Cmdlet(verb = "New", noun = "HPOVRestore", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class NewHPOVRestore extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @Alias("File")
    @ValidateNotNullOrEmpty
    String fileName;

    NewHPOVRestore(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        Path backup = file(fileName);
        if (!Files.isRegularFile(backup)) {
            var exception = OneViewTypes.exception(
                    OneViewTypes.INVALID_OPERATION, "The backup file '" + fileName + "' was not found.", null);
            throw terminatingError(
                    new ErrorRecord(exception, "BackupFileNotFound", ErrorCategory.ObjectNotFound, "FileName"));
        }
        for (Connection connection : connections()) {
            if (shouldProcess(connection.name(), "Restore the appliance from '" + backup.getFileName() + "'")) {
                restore(connection, backup);
            }
        }
    }

    private void restore(Connection connection, Path backup) {
        RestCall upload = RestCall.of(connection.name(), "POST", "/rest/backups/archive")
                .header("uploadfilename", backup.getFileName().toString());
        String uri = request(() ->
                        Json.parse(requests().upload(connection, upload, backup).body()))
                .path("uri")
                .asText();
        ObjectNode wanted = Json.object().put("type", "RESTORE").put("uriOfBackupToRestore", uri);
        writeObject(send(connection, "POST", "/rest/restores", wanted));
    }
}
