package org.jwsh.values.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;

/**
 * A file or directory as an object: its path as given and what was found there when it was first looked at; {@link #refresh}
 * makes it look again.
 */
public abstract class FileSystemInfo {
    private final String original;
    private Path path;
    private PosixFileAttributes attributes;
    private boolean read;

    /**
     * @param original the path as it was given, which is the object's text
     * @param path the absolute path
     */
    protected FileSystemInfo(String original, Path path) {
        this.original = original;
        this.path = path;
    }

    public final Path path() {
        return path;
    }

    public final String fullName() {
        return path.toString();
    }

    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** What stands behind the last dot of the name, with the dot; empty where there is none. */
    public final String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /** Forgets what was found. */
    public final void refresh() {
        read = false;
        attributes = null;
    }

    /** Says that the item was moved. */
    protected final void moved(Path to) {
        path = to;
        refresh();
    }

    /** The attributes of the item itself, links not followed; null where there is nothing. */
    public final PosixFileAttributes attributes() {
        if (!read) {
            read = true;
            try {
                attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException missing) {
                attributes = null;
            }
        }
        return attributes;
    }

    public final boolean isLink() {
        return attributes() != null && attributes().isSymbolicLink();
    }

    /** What the link points to as written, or null. */
    public final String linkTarget() {
        try {
            return isLink() ? Files.readSymbolicLink(path).toString() : null;
        } catch (IOException gone) {
            return null;
        }
    }

    public abstract boolean exists();

    public abstract boolean isDirectory();

    /** Whether the name makes it hidden. */
    public final boolean isHidden() {
        return name().startsWith(".") && !name().equals(".") && !name().equals("..");
    }

    /** Whether nobody may write it. */
    public final boolean isReadOnly() {
        PosixFileAttributes found = attributes();
        return found != null
                && !found.permissions().contains(PosixFilePermission.OWNER_WRITE)
                && !found.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** The path as it was given. */
    @Override
    public String toString() {
        return original;
    }
}
