package org.jwsh.values.types;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeBuilder;

/** {@code System.IO.Path}. */
final class PathMembers {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz012345";

    private PathMembers() {}

    static void define(TypeBuilder type) {
        type.staticProperty("char DirectorySeparatorChar", () -> '/')
                .staticProperty("char AltDirectorySeparatorChar", () -> '/')
                .staticProperty("char PathSeparator", () -> ':')
                .staticProperty("char VolumeSeparatorChar", () -> '/')
                .staticProperty("char[] InvalidPathChars", () -> new char[] {'\0'})
                .staticMethod("static char[] GetInvalidFileNameChars()", a -> new char[] {'\0', '/'})
                .staticMethod("static char[] GetInvalidPathChars()", a -> new char[] {'\0'})
                .staticMethod("static string GetFileName(string path)", a -> a[0] == null ? null : fileName(text(a[0])))
                .staticMethod("static string GetFileNameWithoutExtension(string path)", a -> {
                    String name = fileName(text(a[0]));
                    int dot = name.lastIndexOf('.');
                    return dot < 0 ? name : name.substring(0, dot);
                })
                .staticMethod("static string GetExtension(string path)", a -> extension(text(a[0])))
                .staticMethod("static string GetDirectoryName(string path)", a -> directory(text(a[0])))
                .staticMethod(
                        "static string GetPathRoot(string path)",
                        a -> text(a[0]).isEmpty() ? null : text(a[0]).startsWith("/") ? "/" : "")
                .staticMethod(
                        "static bool HasExtension(string path)",
                        a -> !extension(text(a[0])).isEmpty())
                .staticMethod(
                        "static bool IsPathRooted(string path)", a -> text(a[0]).startsWith("/"))
                .staticMethod(
                        "static bool IsPathFullyQualified(string path)",
                        a -> text(a[0]).startsWith("/"))
                .staticMethod(
                        "static bool EndsInDirectorySeparator(string path)",
                        a -> text(a[0]).endsWith("/"))
                .staticMethod(
                        "static string TrimEndingDirectorySeparator(string path)",
                        a -> text(a[0]).length() > 1 && text(a[0]).endsWith("/")
                                ? text(a[0]).substring(0, text(a[0]).length() - 1)
                                : a[0])
                .staticMethod(
                        "static bool Exists(string path)",
                        a -> a[0] != null && !text(a[0]).isEmpty() && Files.exists(FilePaths.of(a[0])))
                .staticMethod("static string ChangeExtension(string path, string extension)", a -> change(a))
                .staticMethod("static string GetFullPath(string path)", a -> full(text(a[0]), FilePaths.of(a[0])))
                .staticMethod(
                        "static string GetFullPath(string path, string basePath)",
                        a -> full(
                                text(a[0]),
                                Path.of(text(a[1])).resolve(text(a[0])).normalize()))
                .staticMethod("static string GetRelativePath(string relativeTo, string path)", a -> {
                    String relative =
                            FilePaths.of(a[0]).relativize(FilePaths.of(a[1])).toString();
                    return relative.isEmpty() ? "." : relative;
                });
        defineJoining(type);
        defineTemporary(type);
    }

    private static String text(Object path) {
        return path == null ? "" : (String) path;
    }

    private static String full(String given, Path path) {
        return given.endsWith("/") && path.getNameCount() > 0 ? path + "/" : path.toString();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extension(String path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1 ? "" : name.substring(dot);
    }

    private static String directory(String path) {
        int slash = path.lastIndexOf('/');
        if (path.isEmpty() || path.equals("/")) {
            return null;
        }
        return slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
    }

    private static Object change(Object[] a) {
        if (a[0] == null) {
            return null;
        }
        String path = text(a[0]);
        int dot = path.lastIndexOf('.');
        String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        String extension = text(a[1]);
        return a[1] == null ? stem : stem + (extension.startsWith(".") ? extension : "." + extension);
    }

    private static void defineJoining(TypeBuilder type) {
        String two = "(string path1, string path2";
        String three = two + ", string path3";
        String four = three + ", string path4";
        for (String parameters : new String[] {two + ")", three + ")", four + ")"}) {
            type.staticMethod("static string Combine" + parameters, PathMembers::combine)
                    .staticMethod("static string Join" + parameters, PathMembers::join);
        }
        type.staticMethod(
                        "static string Combine(Params string[] paths)",
                        a -> combine((Object[]) Failures.required(a[0], "paths")))
                .staticMethod("static string Join(Params string[] paths)", a -> join((Object[]) a[0]));
    }

    private static String combine(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            String text = text(part);
            if (text.startsWith("/")) {
                path.setLength(0);
            } else if (!path.isEmpty() && !text.isEmpty() && path.charAt(path.length() - 1) != '/') {
                path.append('/');
            }
            path.append(text);
        }
        return path.toString();
    }

    private static String join(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            String text = text(part);
            boolean needed = !path.isEmpty() && !text.isEmpty();
            if (needed && path.charAt(path.length() - 1) != '/' && !text.startsWith("/")) {
                path.append('/');
            }
            path.append(text);
        }
        return path.toString();
    }

    private static void defineTemporary(TypeBuilder type) {
        type.staticMethod("static string GetTempPath()", a -> temporary())
                .staticMethod("static string GetTempFileName()", a -> {
                    Path file = Path.of(temporary()).resolve("tmp" + random(6) + ".tmp");
                    return FilePaths.guard(file, () -> Files.createFile(file).toString());
                })
                .staticMethod("static string GetRandomFileName()", a -> random(8) + "." + random(3));
    }

    private static String temporary() {
        String given = SessionAmbient.current().environment().get("TMPDIR");
        String path = given == null || given.isEmpty() ? "/tmp" : given;
        return path.endsWith("/") ? path : path + "/";
    }

    private static String random(int length) {
        SecureRandom random = new SecureRandom();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return name.toString();
    }
}
