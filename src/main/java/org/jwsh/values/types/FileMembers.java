package org.jwsh.values.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.time.DateTime;

/** {@code System.IO.File}. */
final class FileMembers {
    private static final OpenOption[] APPEND = {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
    private static final OpenOption[] REPLACE = {
        StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
    };

    private static final int MODE_BITS = 07777;

    private FileMembers() {}

    static void define(TypeBuilder type) {
        defineReading(type);
        defineWriting(type);
        defineManaging(type);
        defineTimes(type);
        defineModes(type);
        FileOpening.define(type);
        FileLinks.ofFiles(type);
        defineTasks(type);
    }

    private static void defineReading(TypeBuilder type) {
        String encoded = "(string path, System.Text.Encoding encoding)";
        type.staticMethod(
                        "static bool Exists(string path)",
                        a -> a[0] != null && !((String) a[0]).isEmpty() && isFile(FilePaths.of(a[0])))
                .staticMethod("static string ReadAllText(string path)", a -> readText(a[0], TextEncoding.UTF8))
                .staticMethod("static string ReadAllText" + encoded, a -> readText(a[0], (TextEncoding) a[1]))
                .staticMethod("static string[] ReadAllLines(string path)", a -> readLines(a[0], TextEncoding.UTF8))
                .staticMethod("static string[] ReadAllLines" + encoded, a -> readLines(a[0], (TextEncoding) a[1]))
                .staticMethod(
                        "static System.Collections.Generic.IEnumerable[string] ReadLines(string path)",
                        a -> readLines(a[0], TextEncoding.UTF8))
                .staticMethod(
                        "static System.Collections.Generic.IEnumerable[string] ReadLines" + encoded,
                        a -> readLines(a[0], (TextEncoding) a[1]))
                .staticMethod("static byte[] ReadAllBytes(string path)", a -> readBytes(a[0]));
    }

    /** Whether there is something that is no directory; a link that leads nowhere counts. */
    private static boolean isFile(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path);
    }

    private static byte[] readBytes(Object text) {
        Path path = FilePaths.of(text);
        return (byte[]) FilePaths.guard(path, () -> Files.readAllBytes(path));
    }

    private static String readText(Object path, TextEncoding encoding) {
        return encoding.decodeFile(readBytes(path));
    }

    private static String[] readLines(Object path, TextEncoding encoding) {
        return readText(path, encoding).lines().toArray(String[]::new);
    }

    private static void defineWriting(TypeBuilder type) {
        String encoding = ", System.Text.Encoding encoding)";
        String lines = "(string path, System.Collections.Generic.IEnumerable[string] contents";
        type.staticMethod("static void WriteAllText(string path, string contents)", a -> write(a, text(a[1]), REPLACE))
                .staticMethod(
                        "static void WriteAllText(string path, string contents" + encoding,
                        a -> write(a, text(a[1]), REPLACE))
                .staticMethod(
                        "static void AppendAllText(string path, string contents)", a -> write(a, text(a[1]), APPEND))
                .staticMethod(
                        "static void AppendAllText(string path, string contents" + encoding,
                        a -> write(a, text(a[1]), APPEND))
                .staticMethod(
                        "static void WriteAllLines(string path, string[] contents)",
                        a -> write(a, lines(a[1]), REPLACE))
                .staticMethod("static void WriteAllLines" + lines + ")", a -> write(a, lines(a[1]), REPLACE))
                .staticMethod(
                        "static void WriteAllLines(string path, string[] contents" + encoding,
                        a -> write(a, lines(a[1]), REPLACE))
                .staticMethod("static void WriteAllLines" + lines + encoding, a -> write(a, lines(a[1]), REPLACE))
                .staticMethod("static void AppendAllLines" + lines + ")", a -> write(a, lines(a[1]), APPEND))
                .staticMethod("static void AppendAllLines" + lines + encoding, a -> write(a, lines(a[1]), APPEND))
                .staticMethod(
                        "static void WriteAllBytes(string path, byte[] bytes)",
                        a -> write(FilePaths.of(a[0]), Failures.required((byte[]) a[1], "bytes"), REPLACE));
    }

    private static String text(Object contents) {
        return contents == null ? "" : (String) contents;
    }

    private static String lines(Object contents) {
        StringBuilder text = new StringBuilder();
        for (Object line : ListMembers.all(Failures.required(contents, "contents"))) {
            text.append(line == null ? "" : line).append('\n');
        }
        return text.toString();
    }

    private static Object write(Object[] a, String text, OpenOption[] how) throws IOException {
        Path path = FilePaths.of(a[0]);
        TextEncoding encoding = a.length > 2 ? (TextEncoding) a[2] : TextEncoding.UTF8_PLAIN;
        byte[] bytes = encoding.encode(text);
        boolean marked =
                encoding.preamble().length > 0 && (how == REPLACE || !Files.exists(path) || Files.size(path) == 0);
        if (marked) {
            byte[] mark = encoding.preamble();
            byte[] both = java.util.Arrays.copyOf(mark, mark.length + bytes.length);
            System.arraycopy(bytes, 0, both, mark.length, bytes.length);
            bytes = both;
        }
        return write(path, bytes, how);
    }

    private static Object write(Path path, byte[] bytes, OpenOption[] how) {
        Path parent = path.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw FilePaths.missingDirectory(path);
        }
        FilePaths.guard(path, () -> Files.write(path, bytes, how));
        return null;
    }

    private static void defineManaging(TypeBuilder type) {
        type.staticMethod("static void Delete(string path)", a -> {
                    Path path = FilePaths.of(a[0]);
                    if (Files.isDirectory(path)) {
                        throw NetException.of(
                                "System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
                    }
                    if (!Files.isDirectory(path.getParent())) {
                        throw FilePaths.missingDirectory(path);
                    }
                    return FilePaths.guard(path, () -> Files.deleteIfExists(path));
                })
                .staticMethod(
                        "static void Copy(string sourceFileName, string destFileName)",
                        a -> copy(FilePaths.of(a[0]), FilePaths.of(a[1]), false))
                .staticMethod(
                        "static void Copy(string sourceFileName, string destFileName, bool overwrite)",
                        a -> copy(FilePaths.of(a[0]), FilePaths.of(a[1]), (boolean) a[2]))
                .staticMethod(
                        "static void Move(string sourceFileName, string destFileName)",
                        a -> move(FilePaths.of(a[0]), FilePaths.of(a[1]), false))
                .staticMethod(
                        "static void Move(string sourceFileName, string destFileName, bool overwrite)",
                        a -> move(FilePaths.of(a[0]), FilePaths.of(a[1]), (boolean) a[2]))
                .staticMethod("static System.IO.FileAttributes GetAttributes(string path)", a -> {
                    Path path = FilePaths.of(a[0]);
                    if (!Files.exists(path)) {
                        throw FilePaths.missing(path);
                    }
                    return FileInfoMembers.attributes(new FileInfo(path.toString(), path));
                })
                .staticMethod(
                        "static void SetAttributes(string path, System.IO.FileAttributes fileAttributes)",
                        a -> FileInfoMembers.setReadOnly(FilePaths.of(a[0]), (Enums.number(a[1]) & 1) != 0));
    }

    static Object copy(Path from, Path to, boolean overwrite) {
        return FilePaths.guard(
                from,
                () -> overwrite ? Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING) : Files.copy(from, to));
    }

    static Object move(Path from, Path to, boolean overwrite) {
        if (!overwrite && Files.exists(to)) {
            throw NetException.of("System.IO.IOException", "The file '" + to + "' already exists.");
        }
        return FilePaths.guard(from, () -> Files.move(from, to, StandardCopyOption.REPLACE_EXISTING));
    }

    /** {@code GetUnixFileMode} and {@code SetUnixFileMode}: the nine permissions and the three special bits as one enum. */
    private static void defineModes(TypeBuilder type) {
        type.staticMethod("static System.IO.UnixFileMode GetUnixFileMode(string path)", a -> {
                    Path path = FilePaths.of(a[0]);
                    int bits = (int) FilePaths.guard(path, () -> Files.getAttribute(path, "unix:mode"));
                    return ((EnumType) NetTypes.named("System.IO.UnixFileMode")).of(bits & MODE_BITS);
                })
                .staticMethod("static void SetUnixFileMode(string path, System.IO.UnixFileMode mode)", a -> {
                    Path path = FilePaths.of(a[0]);
                    int bits = Enums.number(a[1]);
                    return FilePaths.guard(path, () -> Files.setAttribute(path, "unix:mode", bits));
                });
    }

    /** Reading and setting the times of what lies at a path. */
    static void defineTimes(TypeBuilder type) {
        for (String which : List.of("LastWriteTime", "LastAccessTime", "CreationTime")) {
            String attribute = attribute(which);
            type.staticMethod(
                            "static datetime Get" + which + "(string path)",
                            a -> time(a[0], attribute, DateTime.Kind.Local))
                    .staticMethod(
                            "static datetime Get" + which + "Utc(string path)",
                            a -> time(a[0], attribute, DateTime.Kind.Utc))
                    .staticMethod(
                            "static void Set" + which + "(string path, datetime value)",
                            a -> setTime(FilePaths.of(a[0]), attribute, (DateTime) a[1]))
                    .staticMethod(
                            "static void Set" + which + "Utc(string path, datetime value)",
                            a -> setTime(FilePaths.of(a[0]), attribute, ((DateTime) a[1]).withKind(DateTime.Kind.Utc)));
        }
    }

    static String attribute(String which) {
        return switch (which) {
            case "LastAccessTime" -> "lastAccessTime";
            case "CreationTime" -> "creationTime";
            default -> "lastModifiedTime";
        };
    }

    private static DateTime time(Object text, String attribute, DateTime.Kind kind) {
        return time(FilePaths.of(text), attribute, kind);
    }

    /** The time of a file; for one that is not there the beginning of the file system's time. */
    static DateTime time(Path path, String attribute, DateTime.Kind kind) {
        try {
            return DateTime.of(((FileTime) Files.getAttribute(path, attribute)).toInstant(), kind);
        } catch (IOException missing) {
            return DateTime.of(Instant.ofEpochSecond(-11_644_473_600L), kind);
        }
    }

    static Object setTime(Path path, String attribute, DateTime time) {
        return FilePaths.guard(path, () -> Files.setAttribute(path, attribute, FileTime.from(time.toInstant())));
    }

    /** The same reading and writing as tasks, which are done when they are given. */
    private static void defineTasks(TypeBuilder type) {
        String task = "System.Threading.Tasks.Task";
        String token = "System.Threading.CancellationToken cancellationToken = default)";
        type.staticMethod(
                        "static " + task + "[string] ReadAllTextAsync(string path, " + token,
                        a -> TaskValue.of(readText(a[0], TextEncoding.UTF8)))
                .staticMethod(
                        "static " + task + "[string[]] ReadAllLinesAsync(string path, " + token,
                        a -> TaskValue.of(readLines(a[0], TextEncoding.UTF8)))
                .staticMethod(
                        "static " + task + "[byte[]] ReadAllBytesAsync(string path, " + token,
                        a -> TaskValue.of(readBytes(a[0])))
                .staticMethod("static " + task + " WriteAllTextAsync(string path, string contents, " + token, a -> {
                    write(new Object[] {a[0], a[1]}, text(a[1]), REPLACE);
                    return TaskValue.done();
                })
                .staticMethod(
                        "static " + task
                                + " WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string]"
                                + " contents, " + token,
                        a -> {
                            write(new Object[] {a[0], a[1]}, lines(a[1]), REPLACE);
                            return TaskValue.done();
                        })
                .staticMethod("static " + task + " AppendAllTextAsync(string path, string contents, " + token, a -> {
                    write(new Object[] {a[0], a[1]}, text(a[1]), APPEND);
                    return TaskValue.done();
                })
                .staticMethod("static " + task + " WriteAllBytesAsync(string path, byte[] bytes, " + token, a -> {
                    write(FilePaths.of(a[0]), Failures.required((byte[]) a[1], "bytes"), REPLACE);
                    return TaskValue.done();
                });
    }
}
