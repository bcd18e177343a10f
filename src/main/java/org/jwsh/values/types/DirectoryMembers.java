package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.io.DirectoryInfo;

/** {@code System.IO.Directory}. */
final class DirectoryMembers {
    private DirectoryMembers() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                        "static bool Exists(string path)",
                        a -> a[0] != null && !((String) a[0]).isEmpty() && Files.isDirectory(FilePaths.of(a[0])))
                .staticMethod("static System.IO.DirectoryInfo CreateDirectory(string path)", a -> {
                    Path path = FilePaths.of(a[0]);
                    FilePaths.guard(path, () -> Files.createDirectories(path));
                    return new DirectoryInfo((String) a[0], path);
                })
                .staticMethod("static void Delete(string path)", a -> delete(FilePaths.of(a[0]), false))
                .staticMethod(
                        "static void Delete(string path, bool recursive)",
                        a -> delete(FilePaths.of(a[0]), (boolean) a[1]))
                .staticMethod("static void Move(string sourceDirName, string destDirName)", a -> {
                    Path from = FilePaths.of(a[0]);
                    if (!Files.exists(from)) {
                        throw FilePaths.missingDirectory(from);
                    }
                    return FileMembers.move(from, FilePaths.of(a[1]), false);
                })
                .staticMethod(
                        "static string GetCurrentDirectory()",
                        a -> SessionAmbient.current().directory().toString())
                .staticMethod("static void SetCurrentDirectory(string path)", a -> {
                    Path path = FilePaths.of(a[0]);
                    if (!Files.isDirectory(path)) {
                        throw FilePaths.missingDirectory(path);
                    }
                    SessionAmbient.current().directory(path);
                    return null;
                })
                .staticMethod("static string GetDirectoryRoot(string path)", a -> "/")
                .staticMethod("static System.IO.DirectoryInfo GetParent(string path)", a -> {
                    Path parent = FilePaths.of(a[0]).getParent();
                    return parent == null ? null : new DirectoryInfo(parent.toString(), parent);
                });
        FileMembers.defineTimes(type);
        FileLinks.ofDirectories(type);
        listing(type, "Files", Files::isRegularFile);
        listing(type, "Directories", Files::isDirectory);
        listing(type, "FileSystemEntries", path -> true);
    }

    private static void listing(TypeBuilder type, String what, Predicate<Path> kind) {
        String sequence = "static System.Collections.Generic.IEnumerable[string] Enumerate" + what;
        for (String head : new String[] {"static string[] Get" + what, sequence}) {
            type.staticMethod(head + "(string path)", a -> list(a[0], "*", false, kind))
                    .staticMethod(head + "(string path, string searchPattern)", a -> list(a[0], a[1], false, kind))
                    .staticMethod(
                            head + "(string path, string searchPattern, System.IO.SearchOption searchOption)",
                            a -> list(a[0], a[1], Enums.number(a[2]) == 1, kind));
        }
    }

    private static String[] list(Object given, Object pattern, boolean deep, Predicate<Path> kind) {
        String prefix = (String) given;
        Path root = FilePaths.of(given);
        List<String> found = new ArrayList<>();
        for (Path path : entries(root, pattern, deep, kind)) {
            String relative = root.relativize(path).toString();
            found.add(prefix.endsWith("/") ? prefix + relative : prefix + "/" + relative);
        }
        return found.toArray(String[]::new);
    }

    /** What lies in a directory and fits a pattern with {@code *} and {@code ?}. */
    static List<Path> entries(Path root, Object pattern, boolean deep, Predicate<Path> kind) {
        if (!Files.isDirectory(root)) {
            throw FilePaths.missingDirectory(root);
        }
        Predicate<String> names = names(pattern == MethodOverload.MISSING ? "*" : (String) pattern);
        List<Path> found = new ArrayList<>();
        FilePaths.guard(root, () -> {
            collect(root, deep, path -> {
                if (kind.test(path) && names.test(path.getFileName().toString())) {
                    found.add(path);
                }
            });
            return null;
        });
        return found;
    }

    private static void collect(Path directory, boolean deep, java.util.function.Consumer<Path> sink)
            throws IOException {
        List<Path> below = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.forEach(path -> {
                sink.accept(path);
                if (deep && Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
                    below.add(path);
                }
            });
        }
        for (Path each : below) {
            collect(each, true, sink);
        }
    }

    private static Predicate<String> names(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (char c : (pattern.equals("*.*") ? "*" : pattern).toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : java.util.regex.Pattern.quote(String.valueOf(c)));
        }
        return java.util.regex.Pattern.compile(regex.toString(), java.util.regex.Pattern.DOTALL)
                .asMatchPredicate();
    }

    static Object delete(Path path, boolean recursive) {
        if (!Files.isDirectory(path)) {
            throw Files.exists(path)
                    ? NetException.of("System.IO.IOException", "The directory name is invalid. : '" + path + "'")
                    : FilePaths.missingDirectory(path);
        }
        return FilePaths.guard(path, () -> {
            if (recursive) {
                Files.walkFileTree(path, new Deletion());
            } else {
                Files.delete(path);
            }
            return null;
        });
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
