package org.jwsh.commands.management;

import java.util.Locale;
import org.jwsh.values.io.FileSystemInfo;

/**
 * Which kinds of files a listing holds.
 *
 * @param attributes an expression over attributes: comma for or, plus for and, exclamation mark for not; null for any
 */
record FileKinds(boolean file, boolean directory, boolean hidden, boolean readOnly, boolean system, String attributes) {
    boolean passes(Object item) {
        if (!(item instanceof FileSystemInfo info)) {
            return true;
        }
        return (!file || !info.isDirectory())
                && (!directory || info.isDirectory())
                && (!hidden || info.isHidden())
                && (!readOnly || info.isReadOnly())
                && !system
                && (attributes == null || holds(info));
    }

    private boolean holds(FileSystemInfo info) {
        for (String alternative : attributes.split(",")) {
            boolean all = true;
            for (String term : alternative.split("\\+")) {
                String name = term.trim();
                boolean negated = name.startsWith("!");
                all &= has(info, negated ? name.substring(1).trim() : name) != negated;
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(FileSystemInfo info, String attribute) {
        return switch (attribute.toLowerCase(Locale.ROOT)) {
            case "directory", "d" -> info.isDirectory();
            case "hidden", "h" -> info.isHidden();
            case "readonly", "r" -> info.isReadOnly();
            case "reparsepoint", "l" -> info.isLink();
            case "normal" -> !info.isDirectory() && !info.isHidden() && !info.isReadOnly() && !info.isLink();
            default -> false;
        };
    }
}
