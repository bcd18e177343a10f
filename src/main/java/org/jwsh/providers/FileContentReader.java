package org.jwsh.providers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.Interruptible;

/** Reads a file piece by piece; memory holds one piece at a time. */
final class FileContentReader implements ContentReader {
    private final InputStream bytes;
    private final BufferedText text;
    private final ContentFormat format;
    private final String path;
    private boolean ended;

    private FileContentReader(InputStream bytes, BufferedText text, ContentFormat format, String path) {
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

    private static BufferedText decoder(InputStream stream, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (charset.equals(StandardCharsets.US_ASCII)) {
            decoder.replaceWith("?");
        }
        return new BufferedText(new InputStreamReader(stream, decoder));
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
            return format.delimiter() == null ? line() : text.before(format.delimiter());
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
        String whole = text.rest();
        return whole.isEmpty() ? null : whole;
    }

    private String line() throws IOException {
        String line = text.line();
        return line == null && format.follow() && awaitMore() ? text.line() : line;
    }

    private boolean awaitMore() throws IOException {
        ExecutionContext context = ExecutionContext.current();
        try {
            while (text.isAtEnd()) {
                context.checkStop();
                Interruptible.run(() -> {
                    Thread.sleep(200);
                    return null;
                });
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            context.checkStop();
            return false;
        }
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
