package org.jwsh.values.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.TypeName;

/** A file as an object. */
@TypeName("System.IO.FileInfo")
public final class FileInfo extends FileSystemInfo {
    public FileInfo(String original, Path path) {
        super(original, path);
    }

    /** The length in bytes, links followed; -1 where there is no file. */
    public long length() {
        try {
            return isLink()
                    ? Files.size(path())
                    : attributes() == null ? -1 : attributes().size();
        } catch (IOException gone) {
            return -1;
        }
    }

    @Override
    public boolean exists() {
        return attributes() != null && !attributes().isDirectory();
    }

    @Override
    public boolean isDirectory() {
        return false;
    }
}
