package org.jwsh.values.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Instant;
import org.jwsh.values.NetException;

/** The times that files carry. */
enum FileMoment {
    CREATED("creationTime"),
    ACCESSED("lastAccessTime"),
    WRITTEN("lastModifiedTime");

    /** What .NET gives for files that are not there. */
    private static final Instant NEVER = Instant.parse("1601-01-01T00:00:00Z");

    private final String attribute;

    FileMoment(String attribute) {
        this.attribute = attribute;
    }

    Instant read(FileSystemInfo info) {
        PosixFileAttributes found = info.attributes();
        if (found == null) {
            return NEVER;
        }
        return switch (this) {
            case CREATED -> found.creationTime().toInstant();
            case ACCESSED -> found.lastAccessTime().toInstant();
            case WRITTEN -> found.lastModifiedTime().toInstant();
        };
    }

    void write(FileSystemInfo info, Instant time) {
        try {
            Files.setAttribute(info.path(), attribute, FileTime.from(time));
            info.refresh();
        } catch (IOException failure) {
            throw NetException.of("System.IO.FileNotFoundException", "Could not find file '" + info.fullName() + "'.");
        }
    }
}
