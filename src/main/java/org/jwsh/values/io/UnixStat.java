package org.jwsh.values.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.DateTime;

/** What the operating system knows of a file beyond what every system has. */
@TypeName("System.Management.Automation.Platform+Unix+CommonStat")
public final class UnixStat {
    private static final int PERMISSIONS = 07777;

    private final Path path;
    private Map<String, Object> found;

    /** @param path looked at when something is first asked for; links are not followed */
    public UnixStat(Path path) {
        this.path = path;
    }

    private Map<String, Object> read() {
        if (found == null) {
            try {
                found = Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
            } catch (IOException | UnsupportedOperationException gone) {
                found = Map.of();
            }
        }
        return found;
    }

    /** The owner's name. */
    public String user() {
        return String.valueOf(read().getOrDefault("owner", ""));
    }

    /** The group's name. */
    public String group() {
        return String.valueOf(read().getOrDefault("group", ""));
    }

    /** The size in bytes. */
    public long size() {
        return read().get("size") instanceof Long size ? size : 0;
    }

    /** How many names it has. */
    public int links() {
        return read().get("nlink") instanceof Integer count ? count : 0;
    }

    /** The permissions and the three special bits. */
    public int permissions() {
        return read().get("mode") instanceof Integer bits ? bits & PERMISSIONS : 0;
    }

    /** The number of the file in its file system. */
    public long inode() {
        return number("ino");
    }

    /** The number of the owner. */
    public int userId() {
        return (int) number("uid");
    }

    /** The number of the group. */
    public int groupId() {
        return (int) number("gid");
    }

    /** The number of the device that it lies on. */
    public int deviceId() {
        return (int) number("dev");
    }

    /** Whether one of the special bits is set: 04000 for the user, 02000 for the group, 01000 for the sticky one. */
    public boolean has(int bit) {
        return (permissions() & bit) != 0;
    }

    /** When it was last changed, read or changed in its attributes: {@code lastModifiedTime, lastAccessTime, ctime}. */
    public DateTime time(String which) {
        return read().get(which) instanceof FileTime time ? DateTime.of(time.toInstant(), DateTime.Kind.Local) : null;
    }

    /** What it is, by PowerShell's names. */
    public String itemType() {
        return switch (kind(read().get("mode") instanceof Integer bits ? bits : 0)) {
            case 'p' -> "NamedPipe";
            case 'c' -> "CharacterDevice";
            case 'd' -> "Directory";
            case 'b' -> "BlockDevice";
            case 'l' -> "SymbolicLink";
            case 's' -> "Socket";
            default -> "File";
        };
    }

    private long number(String attribute) {
        return read().get(attribute) instanceof Number number ? number.longValue() : 0;
    }

    /** The mode as {@code ls -l} shows it. */
    public String mode() {
        int mode = read().get("mode") instanceof Integer bits ? bits : 0;
        StringBuilder text = new StringBuilder().append(kind(mode));
        for (int shift = 6; shift >= 0; shift -= 3) {
            int bits = mode >> shift & 7;
            boolean special = (mode & 01000 << shift / 3) != 0;
            char sticky = shift == 0 ? 't' : 's';
            text.append((bits & 4) != 0 ? 'r' : '-').append((bits & 2) != 0 ? 'w' : '-');
            boolean execute = (bits & 1) != 0;
            text.append(special ? execute ? sticky : Character.toUpperCase(sticky) : execute ? 'x' : '-');
        }
        return text.toString();
    }

    private static char kind(int mode) {
        return switch (mode >> 12 & 15) {
            case 1 -> 'p';
            case 2 -> 'c';
            case 4 -> 'd';
            case 6 -> 'b';
            case 10 -> 'l';
            case 12 -> 's';
            default -> '-';
        };
    }
}
