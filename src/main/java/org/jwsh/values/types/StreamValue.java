package org.jwsh.values.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A stream of bytes. What a kind of stream cannot do it says itself, as NotSupportedException. */
@TypeName("System.IO.Stream")
public abstract class StreamValue implements AutoCloseable {
    private boolean closed;

    /** Reads up to that many bytes; 0 at the end. */
    abstract int read(byte[] buffer, int offset, int count) throws IOException;

    abstract void write(byte[] buffer, int offset, int count) throws IOException;

    abstract boolean canRead();

    abstract boolean canWrite();

    boolean canSeek() {
        return false;
    }

    long length() throws IOException {
        throw noSeeking();
    }

    long position() throws IOException {
        throw noSeeking();
    }

    void position(long value) throws IOException {
        throw noSeeking();
    }

    void length(long value) throws IOException {
        throw noSeeking();
    }

    void flush() throws IOException {}

    /** Lets go of what it holds; called once. */
    abstract void release() throws IOException;

    private static NetException noSeeking() {
        return Failures.notSupported("Specified method is not supported.");
    }

    @Override
    public final void close() {
        if (!closed) {
            closed = true;
            run(() -> {
                release();
                return null;
            });
        }
    }

    final StreamValue open() {
        if (closed) {
            throw NetException.of("System.ObjectDisposedException", "Cannot access a closed Stream.");
        }
        return this;
    }

    /** Something that may fail as files do. */
    interface Work {
        Object run() throws IOException;
    }

    static Object run(Work work) {
        try {
            return work.run();
        } catch (IOException failure) {
            throw NetException.of("System.IO.IOException", failure.getMessage());
        }
    }

    /** The stream for Java's readers. */
    public final InputStream input() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int count) throws IOException {
                int got = count == 0 ? 0 : StreamValue.this.open().read(buffer, offset, count);
                return got == 0 && count > 0 ? -1 : got;
            }
        };
    }

    /** The stream for Java's writers; closing it only flushes. */
    final OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] buffer, int offset, int count) throws IOException {
                StreamValue.this.open().write(buffer, offset, count);
            }

            @Override
            public void flush() throws IOException {
                StreamValue.this.flush();
            }
        };
    }

    private byte[] rest() throws IOException {
        return input().readAllBytes();
    }

    static void define(TypeBuilder type) {
        Class<StreamValue> self = StreamValue.class;
        type.property("bool CanRead", self, s -> !s.closed && s.canRead())
                .property("bool CanWrite", self, s -> !s.closed && s.canWrite())
                .property("bool CanSeek", self, s -> !s.closed && s.canSeek())
                .property("bool CanTimeout", self, s -> false)
                .property("long Length", self, s -> run(() -> s.open().length()))
                .property(
                        "long Position",
                        self,
                        s -> run(() -> s.open().position()),
                        (s, v) -> run(() -> {
                            s.open().position((long) v);
                            return null;
                        }))
                .method(
                        "int Read(byte[] buffer, int offset, int count)",
                        self,
                        (s, a) -> s.readable().read((byte[]) a[0], (int) a[1], (int) a[2]))
                .method("int ReadByte()", self, (s, a) -> s.readable().input().read())
                .method("void ReadExactly(byte[] buffer, int offset, int count)", self, (s, a) -> s.exactly(a))
                .method("void Write(byte[] buffer, int offset, int count)", self, (s, a) -> {
                    s.writable().write((byte[]) a[0], (int) a[1], (int) a[2]);
                    return null;
                })
                .method("void WriteByte(byte value)", self, (s, a) -> {
                    s.writable().write(new byte[] {(byte) a[0]}, 0, 1);
                    return null;
                })
                .method("long Seek(long offset, System.IO.SeekOrigin origin)", self, (s, a) -> s.seek(a))
                .method("void SetLength(long value)", self, (s, a) -> {
                    s.open().length((long) a[0]);
                    return null;
                })
                .method("void Flush()", self, (s, a) -> {
                    s.flush();
                    return null;
                })
                .method("void CopyTo(System.IO.Stream destination)", self, (s, a) -> s.copyTo(a[0]))
                .method("void CopyTo(System.IO.Stream destination, int bufferSize)", self, (s, a) -> s.copyTo(a[0]))
                .method("void Close()", self, (s, a) -> closed(s))
                .method("void Dispose()", self, (s, a) -> closed(s));
    }

    private StreamValue readable() {
        open();
        if (!canRead()) {
            throw Failures.notSupported("Stream does not support reading.");
        }
        return this;
    }

    private StreamValue writable() {
        open();
        if (!canWrite()) {
            throw Failures.notSupported("Stream does not support writing.");
        }
        return this;
    }

    private Object exactly(Object[] arguments) throws IOException {
        int wanted = (int) arguments[2];
        if (readable().input().readNBytes((byte[]) arguments[0], (int) arguments[1], wanted) < wanted) {
            throw NetException.of("System.IO.EndOfStreamException", "Attempted to read past the end of the stream.");
        }
        return null;
    }

    private long seek(Object[] arguments) throws IOException {
        long offset = (long) arguments[0];
        long from = switch (((EnumValue) arguments[1]).toString()) {
            case "Begin" -> 0;
            case "Current" -> open().position();
            default -> open().length();
        };
        if (from + offset < 0) {
            throw NetException.of(
                    "System.IO.IOException",
                    "An attempt was made to move the position before the beginning of the stream.");
        }
        position(from + offset);
        return from + offset;
    }

    private Object copyTo(Object destination) throws IOException {
        StreamValue target = (StreamValue) Failures.required(destination, "destination");
        byte[] all = readable().rest();
        target.writable().write(all, 0, all.length);
        return null;
    }

    private static Object closed(StreamValue stream) {
        stream.close();
        return null;
    }
}
