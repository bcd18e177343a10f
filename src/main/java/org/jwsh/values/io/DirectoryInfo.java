package org.jwsh.values.io;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.TypeName;

/** A directory as an object. */
@TypeName("System.IO.DirectoryInfo")
public final class DirectoryInfo extends FileSystemInfo {
    public DirectoryInfo(String original, Path path) {
        super(original, path);
    }

    @Override
    public boolean exists() {
        return attributes() != null && (attributes().isDirectory() || isLink() && Files.isDirectory(path()));
    }

    @Override
    public boolean isDirectory() {
        return true;
    }
}
