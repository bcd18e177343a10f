package org.jwsh.providers;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jwsh.values.NetException;

/** What failures of the file system are to scripts. */
public final class FileErrors {
    private FileErrors() {}

    /** The .NET exception for a failure with a path. */
    public static NetException of(IOException failure, String path) {
        return switch (failure) {
            case NoSuchFileException _ -> missing(path);
            case FileNotFoundException _ -> missing(path);
            case AccessDeniedException _ ->
                NetException.of("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
            case FileAlreadyExistsException _ -> exists(path);
            case DirectoryNotEmptyException _ ->
                NetException.of("System.IO.IOException", "Directory not empty : '" + path + "'");
            case FileSystemException other when other.getReason() != null -> byReason(other.getReason(), path);
            default -> NetException.of("System.IO.IOException", failure.getMessage());
        };
    }

    /** The exception for a file that is there already. */
    public static NetException exists(String path) {
        return NetException.of("System.IO.IOException", "The file '" + path + "' already exists.");
    }

    /** The exception for a file that is not there: its directory may be missing, too. */
    public static NetException missing(String path) {
        Path parent = Path.of(path).getParent();
        return parent == null || Files.isDirectory(parent)
                ? NetException.of("System.IO.FileNotFoundException", "Could not find file '" + path + "'.")
                        .with("FileName", path)
                : NetException.of(
                        "System.IO.DirectoryNotFoundException", "Could not find a part of the path '" + path + "'.");
    }

    private static NetException byReason(String reason, String path) {
        return reason.contains("Is a directory") || reason.contains("Permission denied")
                ? NetException.of("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.")
                : NetException.of("System.IO.IOException", reason + " : '" + path + "'");
    }
}
