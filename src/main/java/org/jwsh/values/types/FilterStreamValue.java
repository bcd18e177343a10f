package org.jwsh.values.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** A stream that changes what flows through it: compressed or encrypted on one side, plain on the other. */
final class FilterStreamValue extends StreamValue implements NetTyped {
    private final String typeName;
    private final StreamValue base;
    private final InputStream input;
    private final OutputStream output;
    private final boolean leavesOpen;

    FilterStreamValue(String typeName, StreamValue base, InputStream input, OutputStream output, boolean leavesOpen) {
        this.typeName = typeName;
        this.base = base;
        this.input = input;
        this.output = output;
        this.leavesOpen = leavesOpen;
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    @Override
    int read(byte[] buffer, int offset, int count) throws IOException {
        try {
            return Math.max(0, input.read(buffer, offset, count));
        } catch (java.util.zip.ZipException broken) {
            throw NetException.of(
                    "System.IO.InvalidDataException",
                    "The archive entry was compressed using an unsupported compression method.");
        }
    }

    @Override
    void write(byte[] buffer, int offset, int count) throws IOException {
        output.write(buffer, offset, count);
    }

    @Override
    boolean canRead() {
        return input != null;
    }

    @Override
    boolean canWrite() {
        return output != null;
    }

    @Override
    void flush() throws IOException {
        if (output != null) {
            output.flush();
        }
    }

    /** Writes what only the end brings out. */
    void finish() throws IOException {
        if (output != null) {
            output.close();
        }
    }

    @Override
    void release() throws IOException {
        if (output != null) {
            output.close();
        }
        if (!leavesOpen) {
            base.close();
        }
    }

    /** The streams of {@code System.IO.Compression}. */
    static void compression(TypeBuilder type, String name) {
        String own = "System.IO.Compression." + name;
        String head = own + " new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode";
        String level = own + " new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel";
        type.constructor(head + ")", a -> make(own, a[0], a[1].toString().equals("Compress"), -1, false))
                .constructor(
                        head + ", bool leaveOpen)",
                        a -> make(own, a[0], a[1].toString().equals("Compress"), -1, (boolean) a[2]))
                .constructor(level + ")", a -> make(own, a[0], true, levelOf(a[1]), false))
                .constructor(level + ", bool leaveOpen)", a -> make(own, a[0], true, levelOf(a[1]), (boolean) a[2]))
                .property("System.IO.Stream BaseStream", FilterStreamValue.class, s -> s.base);
    }

    private static int levelOf(Object level) {
        return switch (level.toString()) {
            case "NoCompression" -> 0;
            case "Fastest" -> 1;
            case "SmallestSize" -> 9;
            default -> -1;
        };
    }

    private static Object make(String typeName, Object stream, boolean compress, int level, boolean leavesOpen) {
        StreamValue base = (StreamValue) Failures.required(stream, "stream");
        boolean raw = typeName.endsWith("DeflateStream");
        return run(() -> {
            OutputStream out = compress ? compressing(typeName, base.output(), level, raw) : null;
            InputStream in = compress ? null : decompressing(typeName, base.input(), raw);
            return new FilterStreamValue(typeName, base, in, out, leavesOpen);
        });
    }

    private static OutputStream compressing(String typeName, OutputStream target, int level, boolean raw)
            throws IOException {
        return typeName.endsWith("GZipStream")
                ? new GZIPOutputStream(target)
                : new DeflaterOutputStream(target, new Deflater(level, raw));
    }

    /** Opened when first read, for an empty stream is no error. */
    private static InputStream decompressing(String typeName, InputStream source, boolean raw) {
        return new InputStream() {
            private InputStream opened;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int count) throws IOException {
                if (opened == null) {
                    opened = typeName.endsWith("GZipStream")
                            ? new GZIPInputStream(source)
                            : new InflaterInputStream(source, new Inflater(raw));
                }
                return opened.read(buffer, offset, count);
            }
        };
    }

    @Override
    public String toString() {
        return typeName;
    }
}
