package org.jwsh.values.types;

import java.nio.file.Path;
import org.jwsh.values.TypeBuilder;

/** The methods of {@code System.IO.File} that open readers and writers. */
final class FileOpening {
    private FileOpening() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                        "static System.IO.StreamReader OpenText(string path)",
                        a -> TextReaderValue.ofFile(FilePaths.of(a[0]), TextEncoding.UTF8))
                .staticMethod("static System.IO.FileStream OpenRead(string path)", a -> stream(a[0], "Open", "Read"))
                .staticMethod(
                        "static System.IO.FileStream OpenWrite(string path)",
                        a -> stream(a[0], "OpenOrCreate", "Write"))
                .staticMethod("static System.IO.FileStream Create(string path)", a -> stream(a[0], "Create", null))
                .staticMethod(
                        "static System.IO.FileStream Create(string path, int bufferSize)",
                        a -> stream(a[0], "Create", null))
                .staticMethod(
                        "static System.IO.FileStream Create(string path, int bufferSize, System.IO.FileOptions options)",
                        a -> stream(a[0], "Create", null))
                .staticMethod(
                        "static System.IO.FileStream Open(string path, System.IO.FileMode mode)",
                        a -> stream(a[0], a[1].toString(), null))
                .staticMethod(
                        "static System.IO.FileStream Open(string path, System.IO.FileMode mode,"
                                + " System.IO.FileAccess access)",
                        a -> stream(a[0], a[1].toString(), a[2].toString()))
                .staticMethod(
                        "static System.IO.FileStream Open(string path, System.IO.FileMode mode,"
                                + " System.IO.FileAccess access, System.IO.FileShare share)",
                        a -> stream(a[0], a[1].toString(), a[2].toString()))
                .staticMethod("static System.IO.StreamWriter CreateText(string path)", a -> writer(a[0], false))
                .staticMethod("static System.IO.StreamWriter AppendText(string path)", a -> writer(a[0], true));
    }

    private static StreamWriterValue writer(Object text, boolean append) {
        Path path = FilePaths.of(text);
        return StreamWriterValue.ofFile(path, append, TextEncoding.UTF8_PLAIN);
    }

    private static FileStreamValue stream(Object path, String mode, String access) {
        return FileStreamValue.open(FilePaths.of(path), mode, access);
    }
}
