package org.jwsh.providers;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;

/** Reads a file piece by piece; memory holds one piece at a time. */
final class FileContentReader implements ContentReader {
    private final InputStream bytes;
    private final Reader text;
    private final ContentFormat format;
    private final String path;
    private int pending = -2;
    private boolean ended;

    private FileContentReader(InputStream bytes, Reader text, ContentFormat format, String path) {
        this.bytes = bytes;
        this.text = text;
        this.format = format;
        this.path = path;
    }

    static FileContentReader open(String path, ContentFormat format) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(Path.of(path)), 1 << 16);
        if (format.bytes()) {
            return new FileContentReader(stream, null, format, path);
        }
        stream.mark(4);
        byte[] head = stream.readNBytes(4);
        TextEncoding encoding = TextEncoding.detect(
                head, head.length, format.encoding() == null ? TextEncoding.UTF8 : format.encoding());
        stream.reset();
        stream.skipNBytes(encoding.mark().length);
        return new FileContentReader(stream, decoder(stream, encoding.charset()), format, path);
    }

    private static Reader decoder(InputStream stream, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (charset.equals(StandardCharsets.US_ASCII)) {
            decoder.replaceWith("?");
        }
        return new BufferedReader(new InputStreamReader(stream, decoder), 1 << 15);
    }

    @Override
    public Object next() {
        try {
            if (format.bytes()) {
                return nextBytes();
            }
            if (format.raw()) {
                return all();
            }
            return format.delimiter() == null ? line() : piece(format.delimiter());
        } catch (IOException failure) {
            throw FileErrors.of(failure, path).withRecord("GetContentReaderIOError", ErrorCategory.ReadError, path);
        }
    }

    private Object nextBytes() throws IOException {
        if (format.raw()) {
            if (ended) {
                return null;
            }
            ended = true;
            return bytes.readAllBytes();
        }
        int next = bytes.read();
        return next < 0 ? null : (Object) (byte) next;
    }

    private String all() throws IOException {
        if (ended) {
            return null;
        }
        ended = true;
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        return whole.getBuffer().isEmpty() ? null : whole.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = take();
        if (next < 0) {
            next = format.follow() ? await() : -1;
        }
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && next != '\r') {
            line.append((char) next);
            next = take();
        }
        if (next == '\r') {
            int after = text.read();
            pending = after == '\n' ? -2 : after;
        }
        return line.toString();
    }

    private int take() throws IOException {
        if (pending != -2) {
            int next = pending;
            pending = -2;
            return next;
        }
        return text.read();
    }

    private int await() throws IOException {
        ExecutionContext context = ExecutionContext.current();
        try {
            while (true) {
                context.checkStop();
                Thread.sleep(200);
                int next = text.read();
                if (next >= 0) {
                    return next;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Up to the next delimiter, which is left out. */
    private String piece(String delimiter) throws IOException {
        StringBuilder piece = new StringBuilder();
        int next = text.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0) {
            piece.append((char) next);
            int start = piece.length() - delimiter.length();
            if (start >= 0 && piece.indexOf(delimiter, start) == start) {
                piece.setLength(start);
                break;
            }
            next = text.read();
        }
        return piece.toString();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException failure) {
            throw FileErrors.of(failure, path);
        }
    }
}
