package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.io.DirectoryInfo;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.io.FileSystemInfo;

/** What {@code File} and {@code Directory} do with links, replacements and later: as tasks that are done at once. */
final class FileLinks {
    private FileLinks() {}

    static void ofFiles(TypeBuilder type) {
        link(type);
        type.staticMethod("static void AppendAllBytes(string path, byte[] bytes)", a -> {
                    Path path = FilePaths.of(a[0]);
                    FilePaths.guard(
                            path,
                            () -> Files.write(
                                    path, (byte[]) a[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND));
                    return null;
                })
                .staticMethod(
                        "static void Replace(string sourceFileName, string destinationFileName, string"
                                + " destinationBackupFileName)",
                        a -> replace(FilePaths.of(a[0]), FilePaths.of(a[1]), a[2]))
                .staticMethod("static void Encrypt(string path)", a -> unsupported())
                .staticMethod("static void Decrypt(string path)", a -> unsupported());
    }

    /** Puts a file in the place of another, which is kept under a third name where one is given. */
    static Object replace(Path source, Path target, Object backup) {
        if (!Files.exists(source)) {
            throw FilePaths.missing(source);
        }
        if (!Files.exists(target)) {
            throw FilePaths.missing(target);
        }
        return FilePaths.guard(target, () -> {
            if (backup != null && !((String) backup).isEmpty()) {
                Files.move(target, FilePaths.of(backup), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
            return null;
        });
    }

    static Object unsupported() {
        throw NetException.of(
                "System.PlatformNotSupportedException", "File encryption is not supported on this platform.");
    }

    static void ofDirectories(TypeBuilder type) {
        link(type);
        type.staticMethod("static System.IO.DirectoryInfo CreateTempSubdirectory(string prefix = null)", a -> {
                    String prefix = a[0] instanceof String given ? given : "";
                    try {
                        Path made = Files.createTempDirectory(prefix);
                        return new DirectoryInfo(made.toString(), made);
                    } catch (IOException failure) {
                        throw NetException.of("System.IO.IOException", failure.getMessage(), failure);
                    }
                })
                .staticMethod("static string[] GetLogicalDrives()", a -> new String[] {"/"});
    }

    private static void link(TypeBuilder type) {
        type.staticMethod(
                        "static System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)",
                        a -> link(FilePaths.of(a[0]), (String) a[1]))
                .staticMethod(
                        "static System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)",
                        a -> resolve(FilePaths.of(a[0]), (boolean) a[1]));
    }

    /** Makes a link to a target, which may be relative to it. */
    static Object link(Path path, String target) {
        Path to = Path.of(Failures.required(target, "pathToTarget"));
        FilePaths.guard(path, () -> Files.createSymbolicLink(path, to));
        return at(path);
    }

    private static FileSystemInfo at(Path path) {
        return Files.isDirectory(path) ? new DirectoryInfo(path.toString(), path) : new FileInfo(path.toString(), path);
    }

    private static Object resolve(Path path, boolean last) {
        if (!Files.isSymbolicLink(path)) {
            if (!Files.exists(path)) {
                throw FilePaths.missing(path);
            }
            return null;
        }
        return FilePaths.guard(path, () -> {
            Path next = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
            return at(last && Files.exists(next) ? next.toRealPath() : next);
        });
    }
}
