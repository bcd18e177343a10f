package org.jwsh.commands.events;

import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/**
 * A change in a directory that is watched.
 *
 * @param type {@code Created}, {@code Changed}, {@code Deleted} or {@code Renamed}
 * @param name the path below the directory
 */
record FileChange(String type, String fullPath, String name) {
    /** A change of a name. */
    record Renamed(FileChange change, String oldFullPath, String oldName) {}

    static void define(TypeBuilder type) {
        type.property("System.IO.WatcherChangeTypes ChangeType", FileChange.class, change -> label(change.type()))
                .property("string FullPath", FileChange.class, FileChange::fullPath)
                .property("string Name", FileChange.class, FileChange::name);
    }

    static void defineRenamed(TypeBuilder type) {
        type.property("System.IO.WatcherChangeTypes ChangeType", Renamed.class, r -> label("Renamed"))
                .property("string FullPath", Renamed.class, r -> r.change().fullPath())
                .property("string Name", Renamed.class, r -> r.change().name())
                .property("string OldFullPath", Renamed.class, Renamed::oldFullPath)
                .property("string OldName", Renamed.class, Renamed::oldName);
    }

    private static Object label(String name) {
        return NetTypes.find("System.IO.WatcherChangeTypes") instanceof EnumType known ? known.find(name) : name;
    }
}
