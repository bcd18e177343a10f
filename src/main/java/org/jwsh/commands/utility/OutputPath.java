package org.jwsh.commands.utility;

import java.nio.file.Path;
import java.util.List;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** The one file that a path for output means. */
final class OutputPath {
    private OutputPath() {}

    /**
     * @param literal whether wildcards stand for themselves
     * @throws NetException where the path is not one of files, or its wildcards do not mean exactly one file
     */
    static Path of(String given, boolean literal, ExecutionContext context) {
        SessionDrives drives = SessionDrives.of(context);
        if (literal || !WildcardPattern.hasWildcards(given)) {
            return file(drives.resolve(literal ? given : WildcardPattern.unescape(given)), given);
        }
        List<ItemPath> found = drives.expand(given, false);
        if (found.isEmpty()) {
            throw NetException.of(
                            "System.IO.FileNotFoundException",
                            "Cannot perform operation because the wildcard path " + given
                                    + " did not resolve to a file.")
                    .withRecord("FileOpenFailure", ErrorCategory.OpenError, given);
        }
        if (found.size() > 1) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Cannot perform operation because the path resolved to more than one file. This command"
                                    + " cannot operate on multiple files.")
                    .withRecord("ReadWriteMultipleFilesNotSupported", ErrorCategory.InvalidArgument, null);
        }
        return file(found.getFirst(), given);
    }

    private static Path file(ItemPath path, String given) {
        if (!path.provider().isNavigable()) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Cannot open file because the current provider ("
                                    + path.provider().fullName() + ") cannot open a file.")
                    .withRecord("ReadWriteFileNotFileSystemProvider", ErrorCategory.InvalidArgument, given);
        }
        return Path.of(path.path());
    }
}
