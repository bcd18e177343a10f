package org.jwsh.values.types;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A stream to a file. */
@TypeName("System.IO.FileStream")
final class FileStreamValue extends StreamValue {
    private final Path path;
    private final FileChannel channel;
    private final boolean reads;
    private final boolean writes;

    private FileStreamValue(Path path, FileChannel channel, boolean reads, boolean writes) {
        this.path = path;
        this.channel = channel;
        this.reads = reads;
        this.writes = writes;
    }

    /**
     * Opens a file.
     *
     * @param mode a FileMode by its name
     * @param access a FileAccess by its name, or null for what the mode needs
     */
    static FileStreamValue open(Path path, String mode, String access) {
        String wanted = access != null ? access : mode.equals("Append") ? "Write" : "ReadWrite";
        boolean reads = wanted.contains("Read");
        boolean writes = wanted.contains("Write");
        if (Files.isDirectory(path)) {
            throw NetException.of("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
        }
        if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
            throw FilePaths.missingDirectory(path);
        }
        if (mode.equals("CreateNew") && Files.exists(path)) {
            throw NetException.of("System.IO.IOException", "The file '" + path + "' already exists.");
        }
        return (FileStreamValue) FilePaths.guard(path, () -> {
            FileChannel opened = FileChannel.open(path, options(mode, reads, writes));
            if (mode.equals("Append")) {
                opened.position(opened.size());
            }
            return new FileStreamValue(path, opened, reads, writes);
        });
    }

    private static Set<OpenOption> options(String mode, boolean reads, boolean writes) {
        EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        if (reads) {
            options.add(StandardOpenOption.READ);
        }
        if (writes) {
            options.add(StandardOpenOption.WRITE);
        }
        switch (mode) {
            case "CreateNew" -> options.add(StandardOpenOption.CREATE_NEW);
            case "Create" -> options.addAll(Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            case "OpenOrCreate", "Append" -> options.add(StandardOpenOption.CREATE);
            case "Truncate" -> options.add(StandardOpenOption.TRUNCATE_EXISTING);
            default -> {}
        }
        return Set.copyOf(options);
    }

    @Override
    int read(byte[] buffer, int offset, int count) throws IOException {
        return Math.max(0, channel.read(ByteBuffer.wrap(buffer, offset, count)));
    }

    @Override
    void write(byte[] buffer, int offset, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(buffer, offset, count);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    boolean canRead() {
        return reads;
    }

    @Override
    boolean canWrite() {
        return writes;
    }

    @Override
    boolean canSeek() {
        return true;
    }

    @Override
    long length() throws IOException {
        return channel.size();
    }

    @Override
    void length(long value) throws IOException {
        long size = channel.size();
        if (value < size) {
            channel.truncate(value);
        } else if (value > size) {
            channel.write(ByteBuffer.wrap(new byte[1]), value - 1);
        }
    }

    @Override
    long position() throws IOException {
        return channel.position();
    }

    @Override
    void position(long value) throws IOException {
        channel.position(value);
    }

    @Override
    void flush() throws IOException {
        channel.force(false);
    }

    @Override
    void release() throws IOException {
        channel.close();
    }

    static void members(TypeBuilder type) {
        String own = "System.IO.FileStream new(string path, System.IO.FileMode mode";
        String access = ", System.IO.FileAccess access";
        String share = ", System.IO.FileShare share";
        type.constructor(own + ")", a -> opened(a, null))
                .constructor(own + access + ")", a -> opened(a, a[2].toString()))
                .constructor(own + access + share + ")", a -> opened(a, a[2].toString()))
                .constructor(own + access + share + ", int bufferSize)", a -> opened(a, a[2].toString()))
                .property("string Name", FileStreamValue.class, s -> s.path.toString())
                .property("bool IsAsync", FileStreamValue.class, s -> false)
                .method("void Flush(bool flushToDisk)", FileStreamValue.class, (s, a) -> {
                    s.flush();
                    return null;
                });
    }

    private static FileStreamValue opened(Object[] arguments, String access) {
        return open(FilePaths.of(arguments[0]), arguments[1].toString(), access);
    }

    @Override
    public String toString() {
        return "System.IO.FileStream";
    }
}
