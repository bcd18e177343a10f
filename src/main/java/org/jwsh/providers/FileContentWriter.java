package org.jwsh.providers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.io.FileInfo;
import org.jwsh.values.text.StringForm;

/** Writes a file piece by piece. */
final class FileContentWriter implements ContentWriter {
    /** Longer texts are encoded in one piece: a writer would copy them to characters first. */
    private static final int LONG = 1 << 10;

    private final OutputStream bytes;
    private final Writer text;
    private final ContentFormat format;
    private final boolean inPieces;
    private final String path;

    private FileContentWriter(
            OutputStream bytes, Writer text, TextEncoding encoding, ContentFormat format, String path) {
        this.bytes = bytes;
        this.text = text;
        // a surrogate that the text before ended in waits for its other half where no line break stands between
        this.inPieces = format.noNewline() || encoding.charset() != StandardCharsets.UTF_8;
        this.format = format;
        this.path = path;
    }

    static FileContentWriter open(String path, ContentFormat format, boolean append, boolean force) throws IOException {
        Path file = Path.of(path);
        TextEncoding encoding = format.encoding();
        boolean fresh = !append || !Files.exists(file) || Files.size(file) == 0;
        if (encoding == null) {
            encoding = fresh ? TextEncoding.UTF8 : existing(file);
        }
        boolean unlock = force && Files.exists(file) && new FileInfo(path, file).isReadOnly();
        Set<PosixFilePermission> before = unlock ? Files.getPosixFilePermissions(file) : null;
        if (unlock) {
            Set<PosixFilePermission> writable = EnumSet.copyOf(before);
            writable.add(PosixFilePermission.OWNER_WRITE);
            Files.setPosixFilePermissions(file, writable);
        }
        if (!unlock && Files.exists(file) && new FileInfo(path, file).isReadOnly()) {
            throw new AccessDeniedException(path);
        }
        OutputStream stream = new BufferedOutputStream(
                append
                        ? Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                        : Files.newOutputStream(file),
                1 << 16);
        if (unlock) {
            Files.setPosixFilePermissions(file, before);
        }
        if (fresh && !format.bytes()) {
            stream.write(encoding.mark());
        }
        Writer writer = format.bytes() ? null : new OutputStreamWriter(stream, encoding.charset());
        return new FileContentWriter(stream, writer, encoding, format, path);
    }

    private static TextEncoding existing(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(4);
            return TextEncoding.detect(head, head.length, TextEncoding.UTF8);
        }
    }

    @Override
    public void write(Object value) {
        if (value == null) {
            return;
        }
        try {
            if (format.bytes()) {
                writeBytes(value);
            } else {
                writeText(StringForm.plain(value));
                if (!format.noNewline()) {
                    text.write('\n');
                }
            }
        } catch (IOException failure) {
            throw FileErrors.of(failure, path).withRecord("WriteContentIOError", ErrorCategory.WriteError, path);
        }
    }

    private void writeText(String value) throws IOException {
        if (inPieces || value.length() < LONG) {
            text.write(value);
        } else {
            text.flush();
            bytes.write(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeBytes(Object value) throws IOException {
        if (PSObject.unwrap(value) instanceof byte[] all) {
            bytes.write(all);
            return;
        }
        if (!(PSObject.unwrap(value) instanceof Byte single)) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Cannot proceed with byte encoding. When using byte encoding the content must be of type"
                                    + " byte.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        bytes.write(single);
    }

    @Override
    public void close() {
        try {
            if (text != null) {
                text.close();
            }
            bytes.close();
        } catch (IOException failure) {
            throw FileErrors.of(failure, path).withRecord("WriteContentIOError", ErrorCategory.WriteError, path);
        }
    }
}
