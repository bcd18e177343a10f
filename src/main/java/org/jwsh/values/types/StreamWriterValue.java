package org.jwsh.values.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A writer to a file. */
@TypeName("System.IO.StreamWriter")
public final class StreamWriterValue extends TextWriterValue {
    private final Writer writer;
    private final StreamValue stream;
    private final TextEncoding encoding;
    private final boolean leavesOpen;
    private boolean flushes;

    private StreamWriterValue(Writer writer, StreamValue stream, TextEncoding encoding, boolean leavesOpen) {
        super(text -> {
            try {
                writer.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        this.writer = writer;
        this.stream = stream;
        this.encoding = encoding;
        this.leavesOpen = leavesOpen;
    }

    /** The name of the encoding as declarations have it. */
    String encodingName() {
        return encoding.charset().name().toLowerCase(java.util.Locale.ROOT);
    }

    static StreamWriterValue ofStream(Object target, Object encoding, boolean leavesOpen) {
        StreamValue stream = (StreamValue) Failures.required(target, "stream");
        TextEncoding with = encoding == null ? TextEncoding.UTF8_PLAIN : (TextEncoding) encoding;
        return (StreamWriterValue) StreamValue.run(() -> {
            byte[] mark = with.preamble();
            if (mark.length > 0 && (!stream.canSeek() || stream.position() == 0)) {
                stream.write(mark, 0, mark.length);
            }
            return new StreamWriterValue(
                    new java.io.OutputStreamWriter(stream.output(), with.charset()), stream, with, leavesOpen);
        });
    }

    @Override
    void write(String text) {
        super.write(text);
        if (flushes) {
            flush();
        }
    }

    static StreamWriterValue ofFile(Path path, boolean append, TextEncoding encoding) {
        if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
            throw FilePaths.missingDirectory(path);
        }
        FileStreamValue stream = FileStreamValue.open(path, append ? "Append" : "Create", "Write");
        boolean fresh = (long) StreamValue.run(stream::length) == 0;
        return ofStream(stream, fresh ? encoding : new TextEncoding(encoding.charset(), false), false);
    }

    /** A writer into another, such as the input of a process. */
    public static StreamWriterValue of(Writer target) {
        return new StreamWriterValue(target, null, TextEncoding.UTF8_PLAIN, false);
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
            if (stream == null) {
                writer.close();
                return;
            }
            writer.flush();
            if (!leavesOpen) {
                stream.close();
            }
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
                .constructor(
                        own + ", bool append, System.Text.Encoding encoding, int bufferSize)",
                        a -> ofFile(FilePaths.of(a[0]), (boolean) a[1], (TextEncoding) a[2]))
                .constructor(
                        "System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding,"
                                + " int bufferSize)",
                        a -> ofStream(a[0], a[1], false))
                .constructor("System.IO.StreamWriter new(System.IO.Stream stream)", a -> ofStream(a[0], null, false))
                .constructor(
                        "System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding)",
                        a -> ofStream(a[0], a[1], false))
                .constructor(
                        "System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding,"
                                + " int bufferSize, bool leaveOpen)",
                        a -> ofStream(a[0], a[1], (boolean) a[3]))
                .property("System.IO.Stream BaseStream", StreamWriterValue.class, w -> w.stream)
                .property("bool AutoFlush", StreamWriterValue.class, w -> w.flushes, (w, v) -> w.flushes = (boolean) v)
                .property("System.Text.Encoding Encoding", StreamWriterValue.class, w -> w.encoding);
    }
}
