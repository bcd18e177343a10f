package org.jwsh.values.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A writer to a file. */
@TypeName("System.IO.StreamWriter")
public final class StreamWriterValue extends TextWriterValue {
    private final Writer writer;

    private StreamWriterValue(Writer writer) {
        super(text -> {
            try {
                writer.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        this.writer = writer;
    }

    static StreamWriterValue ofFile(Path path, boolean append, TextEncoding encoding) {
        if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
            throw FilePaths.missingDirectory(path);
        }
        return (StreamWriterValue) FilePaths.guard(path, () -> {
            boolean fresh = !append || !Files.exists(path) || Files.size(path) == 0;
            if (fresh) {
                Files.write(path, encoding.preamble());
            }
            return new StreamWriterValue(Files.newBufferedWriter(path, encoding.charset(), StandardOpenOption.APPEND));
        });
    }

    /** A writer into another, such as the input of a process. */
    public static StreamWriterValue of(Writer target) {
        return new StreamWriterValue(target);
    }

    @Override
    void flush() {
        try {
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        super.close();
        try {
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void members(TypeBuilder type) {
        String own = "System.IO.StreamWriter new(string path";
        type.constructor(own + ")", a -> ofFile(FilePaths.of(a[0]), false, TextEncoding.UTF8_PLAIN))
                .constructor(
                        own + ", bool append)",
                        a -> ofFile(FilePaths.of(a[0]), (boolean) a[1], TextEncoding.UTF8_PLAIN))
                .constructor(
                        own + ", bool append, System.Text.Encoding encoding)",
                        a -> ofFile(FilePaths.of(a[0]), (boolean) a[1], (TextEncoding) a[2]))
                .property("System.Text.Encoding Encoding", StreamWriterValue.class, w -> TextEncoding.UTF8_PLAIN);
    }
}
