package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jwsh.values.NetException;
import org.jwsh.values.SessionAmbient;

/** Paths as the session means them, and the exceptions that .NET has for what goes wrong with files. */
final class FilePaths {
    private FilePaths() {}

    /** An absolute path; relative ones start at the session's directory. */
    static Path of(Object text) {
        String given = Failures.required((String) text, "path");
        if (given.isEmpty()) {
            throw Failures.argument("The value cannot be an empty string.", "path");
        }
        return SessionAmbient.current().directory().resolve(given).normalize();
    }

    /** Something done with files. */
    interface Action {
        Object run() throws IOException;
    }

    /** Runs it and turns what goes wrong into .NET's exceptions. */
    static Object guard(Path path, Action action) {
        try {
            return action.run();
        } catch (NoSuchFileException | NotDirectoryException missing) {
            throw missing(path);
        } catch (DirectoryNotEmptyException full) {
            throw NetException.of("System.IO.IOException", "Directory not empty : '" + path + "'");
        } catch (FileAlreadyExistsException there) {
            throw NetException.of("System.IO.IOException", "The file '" + there.getFile() + "' already exists.");
        } catch (AccessDeniedException denied) {
            throw NetException.of("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
        } catch (IOException other) {
            if (Files.isDirectory(path)) {
                throw NetException.of(
                        "System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
            }
            throw NetException.of(
                    "System.IO.IOException", other.getMessage() == null ? "I/O error occurred." : other.getMessage());
        }
    }

    /** The exception for a file that is not there: where its directory is missing too, that says so. */
    static NetException missing(Path path) {
        Path parent = path.getParent();
        return parent != null && !Files.isDirectory(parent)
                ? missingDirectory(path)
                : NetException.of("System.IO.FileNotFoundException", "Could not find file '" + path + "'.")
                        .with("FileName", path.toString());
    }

    static NetException missingDirectory(Path path) {
        return NetException.of(
                "System.IO.DirectoryNotFoundException", "Could not find a part of the path '" + path + "'.");
    }
}
