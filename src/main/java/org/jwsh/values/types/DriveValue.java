package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.io.DirectoryInfo;

/** A drive: on Unix a place where a file system is mounted. */
@TypeName("System.IO.DriveInfo")
record DriveValue(String name) {
    private interface Asked {
        Object of(FileStore store) throws IOException;
    }

    private static DriveValue of(String given) {
        String name = Failures.required(given, "driveName");
        if (name.isEmpty()) {
            throw Failures.argument("The value cannot be an empty string.", "driveName");
        }
        return new DriveValue(name);
    }

    private Object asked(Asked question) {
        try {
            return question.of(Files.getFileStore(Path.of(name)));
        } catch (IOException failure) {
            throw NetException.of(
                    "System.IO.DriveNotFoundException",
                    "Could not find the drive '" + name + "'. The drive might not be ready or might not be mapped.");
        }
    }

    private boolean isReady() {
        return Files.isDirectory(Path.of(name));
    }

    static void define(TypeBuilder type) {
        Class<DriveValue> self = DriveValue.class;
        type.constructor("System.IO.DriveInfo new(string driveName)", a -> of((String) a[0]))
                .property("bool IsReady", self, DriveValue::isReady)
                .property(
                        "System.IO.DirectoryInfo RootDirectory", self, d -> new DirectoryInfo(d.name, Path.of(d.name)))
                .property("string Name", self, DriveValue::name)
                .property("string DriveFormat", self, d -> d.asked(FileStore::type))
                .property("System.IO.DriveType DriveType", self, d -> Enums.value("System.IO.DriveType", d.kind()))
                .property("long AvailableFreeSpace", self, d -> d.asked(FileStore::getUsableSpace))
                .property("long TotalFreeSpace", self, d -> d.asked(FileStore::getUnallocatedSpace))
                .property("long TotalSize", self, d -> d.asked(FileStore::getTotalSpace))
                .property("string VolumeLabel", self, DriveValue::name)
                .method("string ToString()", self, (d, a) -> d.name)
                .staticMethod("static System.IO.DriveInfo[] GetDrives()", a -> drives());
    }

    private String kind() {
        return switch (String.valueOf(asked(FileStore::type))) {
            case "tmpfs", "ramfs", "devtmpfs", "proc", "sysfs", "cgroup2", "devpts", "mqueue", "overlay" -> "Ram";
            case "nfs", "nfs4", "cifs", "smb3" -> "Network";
            case "iso9660", "udf" -> "CDRom";
            default -> "Fixed";
        };
    }

    private static DriveValue[] drives() {
        List<DriveValue> found = new ArrayList<>();
        for (FileStore store : FileSystems.getDefault().getFileStores()) {
            String text = store.toString();
            int bracket = text.lastIndexOf(" (");
            found.add(new DriveValue(bracket < 0 ? text : text.substring(0, bracket)));
        }
        return found.toArray(DriveValue[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
