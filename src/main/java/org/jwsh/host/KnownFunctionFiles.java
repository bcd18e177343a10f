package org.jwsh.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.jwsh.language.KnownFunctions;

/**
 * Keeps where the functions of scripts stand, a file for each script. A file holds the script's text and serves no other; it is
 * written whole or not at all, and only files in a folder of the user's own are believed. Nothing here fails: what cannot be
 * read is not known, what cannot be written is not kept.
 */
final class KnownFunctionFiles {
    private static final String EXTENSION = ".functions";

    /** What each file begins with; another form of the files needs another number. */
    private static final int FORMAT = 0x6A770001;

    /** The format, the checksum of what follows, the build, the charset, the number of places. */
    private static final int HEADER = 4 * Integer.BYTES + Long.BYTES;

    private static final int CHECKED_FROM = 2 * Integer.BYTES;

    private static final Charset[] CHARSETS = {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8};

    private final Path folder;
    private final long build;
    private final long mostBytes;

    /** @param build tells builds of the product apart: what one found out does not hold for another */
    KnownFunctionFiles(Path folder, long build) {
        this(folder, build, 64L << 20);
    }

    /** @param mostBytes how long all files together may be: the oldest make room */
    KnownFunctionFiles(Path folder, long build, long mostBytes) {
        this.folder = folder;
        this.build = build;
        this.mostBytes = mostBytes;
    }

    /** The functions of a text, or null where they are not known. */
    KnownFunctions find(String text) {
        int charset = charset(text);
        if (charset < 0) {
            return null;
        }
        try {
            byte[] file = Files.readAllBytes(fileOf(text.getBytes(CHARSETS[charset])));
            return isOwn() ? read(file, text, charset) : null;
        } catch (IOException | UnsupportedOperationException | SecurityException unreadable) {
            return null;
        }
    }

    /** The first charset that loses nothing of a text, or -1. */
    private static int charset(String text) {
        for (int i = 0; i < CHARSETS.length; i++) {
            if (new String(text.getBytes(CHARSETS[i]), CHARSETS[i]).equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private Path fileOf(byte[] text) {
        return folder.resolve(
                Long.toHexString(sum(text, 0)) + "-" + text.length + "-" + Long.toHexString(build) + EXTENSION);
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }

    private boolean isOwn() throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
        Set<PosixFilePermission> allowed = attributes.permissions();
        return !allowed.contains(PosixFilePermission.GROUP_WRITE)
                && !allowed.contains(PosixFilePermission.OTHERS_WRITE)
                && attributes.owner().getName().equals(System.getProperty("user.name"));
    }

    private KnownFunctions read(byte[] file, String text, int charset) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = file.length >= HEADER
                && buffer.getInt() == FORMAT
                && buffer.getInt() == (int) sum(file, CHECKED_FROM)
                && buffer.getLong() == build
                && buffer.getInt() == charset;
        if (!whole) {
            return null;
        }
        int[] places = new int[buffer.getInt()];
        buffer.asIntBuffer().get(places);
        int start = HEADER + places.length * Integer.BYTES;
        return new String(file, start, file.length - start, CHARSETS[charset]).equals(text)
                ? new KnownFunctions(places)
                : null;
    }

    /** Keeps the functions of a text for later sessions. */
    void keep(String text, KnownFunctions known) {
        int charset = charset(text);
        if (charset < 0) {
            return;
        }
        byte[] bytes = text.getBytes(CHARSETS[charset]);
        int[] places = known.places();
        ByteBuffer file = ByteBuffer.allocate(HEADER + places.length * Integer.BYTES + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(FORMAT).putInt(0).putLong(build).putInt(charset).putInt(places.length);
        file.asIntBuffer().put(places);
        file.position(HEADER + places.length * Integer.BYTES);
        file.put(bytes);
        file.putInt(Integer.BYTES, (int) sum(file.array(), CHECKED_FROM));
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (isOwn()) {
                makeRoom(file.capacity());
                write(fileOf(bytes), file.flip().limit(file.capacity()));
            }
        } catch (IOException | UnsupportedOperationException | SecurityException notKept) {
            // the text is parsed again the next time
        }
    }

    /** Writes beside the file and moves what is whole: other processes may read and write it too. */
    private static void write(Path file, ByteBuffer content) throws IOException {
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + "." + System.nanoTime());
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            try (var channel = Files.newByteChannel(
                    fresh,
                    options,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                while (content.hasRemaining()) {
                    channel.write(content);
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
    }

    private record Kept(Path path, long bytes, long written) {}

    /** Removes the oldest files until there is room for another. */
    private void makeRoom(long needed) throws IOException {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION + "*")) {
            for (Path file : files) {
                all.add(new Kept(
                        file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
            }
        }
        long total = needed + all.stream().mapToLong(Kept::bytes).sum();
        all.sort(Comparator.comparingLong(Kept::written));
        for (Kept oldest : all) {
            if (total <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.path);
            total -= oldest.bytes;
        }
    }
}
