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
                .staticMethod("static System.IO.StreamWriter CreateText(string path)", a -> writer(a[0], false))
                .staticMethod("static System.IO.StreamWriter AppendText(string path)", a -> writer(a[0], true));
    }

    private static StreamWriterValue writer(Object text, boolean append) {
        Path path = FilePaths.of(text);
        return StreamWriterValue.ofFile(path, append, TextEncoding.UTF8_PLAIN);
    }
}
