package org.jwsh.values.types;

import java.nio.file.Path;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeBuilder;

/** A reader of text, of a file or of a string. */
public final class TextReaderValue implements NetTyped, AutoCloseable {
    private final String typeName;
    private final java.io.BufferedReader reader;
    private final StreamValue stream;
    private final TextEncoding encoding;
    private boolean closed;

    private TextReaderValue(String typeName, java.io.Reader reader, StreamValue stream, TextEncoding encoding) {
        this.typeName = typeName;
        this.stream = stream;
        this.encoding = encoding;
        this.reader = reader instanceof java.io.BufferedReader buffered ? buffered : new java.io.BufferedReader(reader);
    }

    /** A reader over a stream; a mark at its beginning tells the encoding. */
    private static TextReaderValue ofStream(StreamValue stream, TextEncoding encoding) {
        return (TextReaderValue) StreamValue.run(() -> {
            java.io.PushbackInputStream input = new java.io.PushbackInputStream(stream.input(), 4);
            byte[] start = input.readNBytes(4);
            TextEncoding actual = marked(start, encoding);
            int skipped = actual.mark() ? actual.preamble().length : 0;
            input.unread(start, skipped, start.length - skipped);
            return new TextReaderValue(
                    "System.IO.StreamReader",
                    new java.io.InputStreamReader(input, actual.charset()),
                    stream,
                    new TextEncoding(actual.charset(), true));
        });
    }

    /** A reader of what another gives, such as the output of a process. */
    public static TextReaderValue of(java.io.Reader source) {
        return new TextReaderValue("System.IO.StreamReader", source, null, TextEncoding.UTF8);
    }

    /** A reader of what the user types or what it is redirected to. */
    static TextReaderValue ofConsole() {
        return new TextReaderValue(
                "System.IO.TextReader", SessionAmbient.current().input(), null, TextEncoding.UTF8);
    }

    /** What it reads from. */
    java.io.Reader reader() {
        return reader;
    }

    static TextReaderValue ofFile(Path path, TextEncoding encoding) {
        return ofStream(FileStreamValue.open(path, "Open", "Read"), encoding);
    }

    private static TextEncoding marked(byte[] start, TextEncoding encoding) {
        for (java.nio.charset.Charset charset : java.util.List.of(
                java.nio.charset.StandardCharsets.UTF_8,
                java.nio.charset.StandardCharsets.UTF_16LE,
                java.nio.charset.StandardCharsets.UTF_16BE)) {
            TextEncoding known = new TextEncoding(charset, true);
            byte[] mark = known.preamble();
            if (start.length >= mark.length && java.util.Arrays.equals(start, 0, mark.length, mark, 0, mark.length)) {
                return known;
            }
        }
        return new TextEncoding(encoding.charset(), false);
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    private interface Reading {
        Object read(java.io.BufferedReader reader) throws java.io.IOException;
    }

    private Object read(Reading reading) {
        if (closed) {
            throw NetException.of("System.ObjectDisposedException", "Cannot read from a closed TextReader.");
        }
        try {
            return reading.read(reader);
        } catch (java.io.IOException failure) {
            throw NetException.of("System.IO.IOException", failure.getMessage());
        }
    }

    /** The next character, or -1 at the end. */
    int next() {
        return (int) read(java.io.Reader::read);
    }

    private int peek() {
        return (int) read(r -> {
            r.mark(1);
            int next = r.read();
            r.reset();
            return next;
        });
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.close();
            if (stream != null) {
                stream.close();
            }
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static void define(TypeBuilder type) {
        type.method("string ReadLine()", TextReaderValue.class, (r, a) -> r.read(java.io.BufferedReader::readLine))
                .method("string ReadToEnd()", TextReaderValue.class, (r, a) -> r.read(TextReaderValue::rest))
                .method("int Read()", TextReaderValue.class, (r, a) -> r.next())
                .method(
                        "int Read(char[] buffer, int index, int count)",
                        TextReaderValue.class,
                        (r, a) -> r.read(in -> Math.max(0, in.read((char[]) a[0], (int) a[1], (int) a[2]))))
                .method(
                        "int ReadBlock(char[] buffer, int index, int count)",
                        TextReaderValue.class,
                        (r, a) -> r.read(in -> block(in, (char[]) a[0], (int) a[1], (int) a[2])))
                .method(
                        "System.Threading.Tasks.Task[string] ReadLineAsync()",
                        TextReaderValue.class,
                        (r, a) -> TaskValue.of(r.read(java.io.BufferedReader::readLine)))
                .method(
                        "System.Threading.Tasks.Task[string] ReadToEndAsync()",
                        TextReaderValue.class,
                        (r, a) -> TaskValue.of(r.read(TextReaderValue::rest)))
                .method("int Peek()", TextReaderValue.class, (r, a) -> r.peek())
                .method("void Close()", TextReaderValue.class, (r, a) -> closed(r))
                .method("void Dispose()", TextReaderValue.class, (r, a) -> closed(r));
    }

    private static int block(java.io.BufferedReader reader, char[] buffer, int start, int count)
            throws java.io.IOException {
        int read = 0;
        for (int more = 0; read < count && more >= 0; read += Math.max(0, more)) {
            more = reader.read(buffer, start + read, count - read);
        }
        return read;
    }

    private static String rest(java.io.BufferedReader reader) throws java.io.IOException {
        java.io.StringWriter all = new java.io.StringWriter();
        reader.transferTo(all);
        return all.toString();
    }

    private static Object closed(TextReaderValue reader) {
        reader.close();
        return null;
    }

    static void stream(TypeBuilder type) {
        type.method("void DiscardBufferedData()", TextReaderValue.class, (r, a) -> null)
                .property("bool EndOfStream", TextReaderValue.class, r -> r.peek() < 0)
                .property("System.Text.Encoding CurrentEncoding", TextReaderValue.class, r -> r.encoding)
                .property("System.IO.Stream BaseStream", TextReaderValue.class, r -> r.stream)
                .constructor(
                        "System.IO.StreamReader new(System.IO.Stream stream)",
                        a -> ofStream((StreamValue) Failures.required(a[0], "stream"), TextEncoding.UTF8))
                .constructor(
                        "System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding)",
                        a -> ofStream((StreamValue) a[0], (TextEncoding) a[1]))
                .constructor(
                        "System.IO.StreamReader new(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)",
                        a -> ofStream((StreamValue) a[0], TextEncoding.UTF8))
                .constructor(
                        "System.IO.StreamReader new(string path, bool detectEncodingFromByteOrderMarks)",
                        a -> ofFile(FilePaths.of(a[0]), TextEncoding.UTF8))
                .constructor(
                        "System.IO.StreamReader new(string path)", a -> ofFile(FilePaths.of(a[0]), TextEncoding.UTF8))
                .constructor(
                        "System.IO.StreamReader new(string path, System.Text.Encoding encoding)",
                        a -> ofFile(FilePaths.of(a[0]), (TextEncoding) a[1]));
        String marks = ", bool detectEncodingFromByteOrderMarks";
        String path = "System.IO.StreamReader new(string path, System.Text.Encoding encoding" + marks;
        String stream = "System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding" + marks;
        type.constructor(path + ")", a -> ofFile(FilePaths.of(a[0]), (TextEncoding) a[1]))
                .constructor(path + ", int bufferSize)", a -> ofFile(FilePaths.of(a[0]), (TextEncoding) a[1]))
                .constructor(stream + ")", a -> ofStream((StreamValue) a[0], (TextEncoding) a[1]))
                .constructor(stream + ", int bufferSize)", a -> ofStream((StreamValue) a[0], (TextEncoding) a[1]));
    }

    static void string(TypeBuilder type) {
        type.constructor(
                "System.IO.StringReader new(string s)",
                a -> new TextReaderValue(
                        "System.IO.StringReader", new java.io.StringReader((String) a[0]), null, null));
    }
}
