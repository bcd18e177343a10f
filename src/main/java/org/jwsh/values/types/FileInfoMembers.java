package org.jwsh.values.types;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jwsh.values.EnumValue;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.io.DirectoryInfo;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.io.FileSystemMembers;
import org.jwsh.values.time.DateTime;

/** Files and directories as objects. */
final class FileInfoMembers {
    private FileInfoMembers() {}

    static void common(TypeBuilder type) {
        FileSystemMembers.extended(type);
        type.property(
                        "System.IO.FileAttributes Attributes",
                        FileSystemInfo.class,
                        FileInfoMembers::attributes,
                        (f, v) -> {
                            setReadOnly(f.path(), (Enums.number(v) & 1) != 0);
                            f.refresh();
                        })
                .property("bool Exists", FileSystemInfo.class, FileSystemInfo::exists)
                .property("string Extension", FileSystemInfo.class, FileSystemInfo::extension)
                .property("string FullName", FileSystemInfo.class, FileSystemInfo::fullName)
                .property("string Name", FileSystemInfo.class, FileSystemInfo::name)
                .property("string LinkTarget", FileSystemInfo.class, FileSystemInfo::linkTarget)
                .method("void CreateAsSymbolicLink(string pathToTarget)", FileSystemInfo.class, (f, a) -> {
                    FileLinks.link(f.path(), (String) a[0]);
                    f.refresh();
                    return null;
                })
                .method("void Refresh()", FileSystemInfo.class, (f, a) -> {
                    f.refresh();
                    return null;
                })
                .method("string ToString()", FileSystemInfo.class, (f, a) -> f.toString());
        for (String which : List.of("CreationTime", "LastAccessTime", "LastWriteTime")) {
            String attribute = FileMembers.attribute(which);
            type.property(
                            "datetime " + which,
                            FileSystemInfo.class,
                            f -> FileMembers.time(f.path(), attribute, DateTime.Kind.Local),
                            (f, v) -> FileMembers.setTime(f.path(), attribute, (DateTime) v))
                    .property(
                            "datetime " + which + "Utc",
                            FileSystemInfo.class,
                            f -> FileMembers.time(f.path(), attribute, DateTime.Kind.Utc),
                            (f, v) -> FileMembers.setTime(
                                    f.path(), attribute, ((DateTime) v).withKind(DateTime.Kind.Utc)));
        }
    }

    /** What the file's modes and name say in terms of attributes. */
    static EnumValue attributes(FileSystemInfo file) {
        long number = 0;
        number |= file.isReadOnly() ? 1 : 0;
        number |= file.isHidden() ? 2 : 0;
        number |= file.isDirectory() ? 16 : 0;
        number |= file.isLink() ? 1024 : 0;
        return Enums.value("System.IO.FileAttributes", number == 0 ? file.exists() ? 128 : -1 : number);
    }

    static Object setReadOnly(Path path, boolean readOnly) {
        return FilePaths.guard(path, () -> {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            if (readOnly) {
                permissions.removeAll(Set.of(
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_WRITE,
                        PosixFilePermission.OTHERS_WRITE));
            } else {
                permissions.add(PosixFilePermission.OWNER_WRITE);
            }
            return Files.setPosixFilePermissions(path, permissions);
        });
    }

    private static FileStreamValue stream(FileInfo file, String mode, String access) {
        return FileStreamValue.open(file.path(), mode, access);
    }

    static void file(TypeBuilder type) {
        Class<FileInfo> own = FileInfo.class;
        type.method("System.IO.FileStream OpenRead()", own, (f, a) -> stream(f, "Open", "Read"))
                .method("System.IO.FileStream OpenWrite()", own, (f, a) -> stream(f, "OpenOrCreate", "Write"))
                .method("System.IO.FileStream Create()", own, (f, a) -> stream(f, "Create", null))
                .method(
                        "System.IO.FileStream Open(System.IO.FileMode mode)",
                        own,
                        (f, a) -> stream(f, a[0].toString(), null))
                .method(
                        "System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)",
                        own,
                        (f, a) -> stream(f, a[0].toString(), a[1].toString()))
                .method(
                        "System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access,"
                                + " System.IO.FileShare share)",
                        own,
                        (f, a) -> stream(f, a[0].toString(), a[1].toString()));
        FileSystemMembers.moving(type);
        type.constructor(
                        "System.IO.FileInfo new(string fileName)",
                        a -> new FileInfo((String) Failures.required(a[0], "fileName"), FilePaths.of(a[0])))
                .property("long Length", FileInfo.class, f -> {
                    if (f.length() < 0) {
                        throw FilePaths.missing(f.path());
                    }
                    return f.length();
                })
                .property(
                        "string DirectoryName",
                        FileInfo.class,
                        f -> String.valueOf(f.path().getParent()))
                .property(
                        "System.IO.DirectoryInfo Directory",
                        FileInfo.class,
                        f -> directory(f.path().getParent()))
                .property("bool IsReadOnly", FileInfo.class, FileSystemInfo::isReadOnly, (f, v) -> {
                    setReadOnly(f.path(), (boolean) v);
                    f.refresh();
                })
                .method(
                        "System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName)",
                        FileInfo.class,
                        (f, a) -> {
                            FileLinks.replace(f.path(), FilePaths.of(a[0]), a[1]);
                            return new FileInfo((String) a[0], FilePaths.of(a[0]));
                        })
                .method(
                        "System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool"
                                + " ignoreMetadataErrors)",
                        FileInfo.class,
                        (f, a) -> {
                            FileLinks.replace(f.path(), FilePaths.of(a[0]), a[1]);
                            return new FileInfo((String) a[0], FilePaths.of(a[0]));
                        })
                .method("void Encrypt()", FileInfo.class, (f, a) -> FileLinks.unsupported())
                .method("void Decrypt()", FileInfo.class, (f, a) -> FileLinks.unsupported())
                .method("void Delete()", FileInfo.class, (f, a) -> {
                    FilePaths.guard(f.path(), () -> Files.deleteIfExists(f.path()));
                    f.refresh();
                    return null;
                })
                .method(
                        "System.IO.FileInfo CopyTo(string destFileName)",
                        FileInfo.class,
                        (f, a) -> copy(f, a[0], false))
                .method(
                        "System.IO.FileInfo CopyTo(string destFileName, bool overwrite)",
                        FileInfo.class,
                        (f, a) -> copy(f, a[0], (boolean) a[1]))
                .method(
                        "System.IO.StreamReader OpenText()",
                        FileInfo.class,
                        (f, a) -> TextReaderValue.ofFile(f.path(), TextEncoding.UTF8))
                .method(
                        "System.IO.StreamWriter CreateText()",
                        FileInfo.class,
                        (f, a) -> StreamWriterValue.ofFile(f.path(), false, TextEncoding.UTF8_PLAIN))
                .method(
                        "System.IO.StreamWriter AppendText()",
                        FileInfo.class,
                        (f, a) -> StreamWriterValue.ofFile(f.path(), true, TextEncoding.UTF8_PLAIN));
    }

    private static FileInfo copy(FileInfo file, Object to, boolean overwrite) {
        FileMembers.copy(file.path(), FilePaths.of(to), overwrite);
        return new FileInfo((String) to, FilePaths.of(to));
    }

    private static DirectoryInfo directory(Path path) {
        return path == null ? null : new DirectoryInfo(path.toString(), path);
    }

    static void directory(TypeBuilder type) {
        type.constructor(
                        "System.IO.DirectoryInfo new(string path)",
                        a -> new DirectoryInfo((String) Failures.required(a[0], "path"), FilePaths.of(a[0])))
                .property(
                        "System.IO.DirectoryInfo Parent",
                        DirectoryInfo.class,
                        d -> directory(d.path().getParent()))
                .property(
                        "System.IO.DirectoryInfo Root",
                        DirectoryInfo.class,
                        d -> directory(d.path().getRoot()))
                .method("void Create()", DirectoryInfo.class, (d, a) -> {
                    FilePaths.guard(d.path(), () -> Files.createDirectories(d.path()));
                    d.refresh();
                    return null;
                })
                .method("System.IO.DirectoryInfo CreateSubdirectory(string path)", DirectoryInfo.class, (d, a) -> {
                    Path path = d.path().resolve((String) a[0]);
                    FilePaths.guard(path, () -> Files.createDirectories(path));
                    return directory(path);
                })
                .method("void Delete()", DirectoryInfo.class, (d, a) -> DirectoryMembers.delete(d.path(), false))
                .method(
                        "void Delete(bool recursive)",
                        DirectoryInfo.class,
                        (d, a) -> DirectoryMembers.delete(d.path(), (boolean) a[0]))
                .method(
                        "void MoveTo(string destDirName)",
                        DirectoryInfo.class,
                        (d, a) -> FileMembers.move(d.path(), FilePaths.of(a[0]), false));
        listing(type, "Files", "FileInfo", Files::isRegularFile);
        listing(type, "Directories", "DirectoryInfo", Files::isDirectory);
        listing(type, "FileSystemInfos", "FileSystemInfo", path -> true);
    }

    private static void listing(TypeBuilder type, String what, String element, Predicate<Path> kind) {
        String array = "System.IO." + element + "[] Get" + what;
        String sequence = "System.Collections.Generic.IEnumerable[System.IO." + element + "] Enumerate" + what;
        for (String head : new String[] {array, sequence}) {
            type.method(head + "()", DirectoryInfo.class, (d, a) -> list(d, "*", false, kind))
                    .method(head + "(string searchPattern)", DirectoryInfo.class, (d, a) -> list(d, a[0], false, kind))
                    .method(
                            head + "(string searchPattern, System.IO.SearchOption searchOption)",
                            DirectoryInfo.class,
                            (d, a) -> list(d, a[0], Enums.number(a[1]) == 1, kind));
        }
    }

    private static Object list(DirectoryInfo directory, Object pattern, boolean deep, Predicate<Path> kind) {
        return DirectoryMembers.entries(directory.path(), pattern, deep, kind).stream()
                .map(path -> Files.isDirectory(path) ? directory(path) : new FileInfo(path.toString(), path))
                .toArray();
    }
}
