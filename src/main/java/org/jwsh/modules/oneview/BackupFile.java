package org.jwsh.modules.oneview;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.io.FileInfo;

/** Brings files that an appliance keeps to a folder of this computer. */
final class BackupFile {
    private final ApplianceCmdlet cmdlet;
    private final Path folder;

    /**
     * @param location the folder as the user named it; null for the session's current directory
     */
    BackupFile(ApplianceCmdlet cmdlet, String location) {
        this.cmdlet = cmdlet;
        this.folder = cmdlet.file(location == null ? "." : location).normalize();
    }

    /** Ends the pipeline when there is no such folder, before the appliance has done any work. */
    void requireFolder() {
        if (!Files.isDirectory(folder)) {
            String message = "The folder '" + folder + "' does not exist. Make it first, or name another one.";
            throw cmdlet.ended(new ErrorRecord(
                    OneViewTypes.exception("System.IO.DirectoryNotFoundException", message, null),
                    "InvalidArgumentValue",
                    ErrorCategory.ObjectNotFound,
                    "Location"));
        }
    }

    /** Downloads a file and gives it; it has the name that the appliance gives it. */
    FileInfo download(Connection connection, String uri) {
        Path file = cmdlet.request(() -> cmdlet.requests().download(connection, uri, folder));
        return new FileInfo(file.toString(), file);
    }
}
