package org.jwsh.values.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.jwsh.values.TypeName;

/** What the operating system knows of a file beyond what every system has. */
@TypeName("System.Management.Automation.Unix+CommonStat")
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
