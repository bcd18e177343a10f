package org.jwsh.commands.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Writes an answer into a file, block by block, and goes on where an earlier download ended. */
final class Download {
    /** Told how far the download is; the total is below zero where the server does not say. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }

    private static final int BLOCK = 1 << 16;
    private static final long BETWEEN_REPORTS = 1 << 20;

    private final WebExchange exchange;
    private final RequestParameters request;
    private final Path file;
    private final Progress progress;
    private boolean again;

    Download(WebExchange exchange, RequestParameters request, Path file, Progress progress) {
        this.exchange = exchange;
        this.request = request;
        this.file = file;
        this.progress = progress;
    }

    /** @param check looks at the answer before anything is written */
    void run(URI address, WebExchange.Handler check) {
        long there = request.resume && Files.isRegularFile(file) ? file.toFile().length() : 0;
        exchange.resumeFrom(there);
        exchange.run(address, (head, response) -> receive(head, response, there, check));
        if (again) {
            again = false;
            exchange.resumeFrom(0);
            exchange.run(address, (head, response) -> receive(head, response, 0, check));
        }
    }

    private void receive(ResponseHead head, ClassicHttpResponse response, long there, WebExchange.Handler check)
            throws IOException {
        if (there > 0 && head.status() == 416) {
            String range = head.header("Content-Range");
            again = range == null || !range.equals("bytes */" + there);
            return;
        }
        check.handle(head, response);
        boolean goesOn = there > 0 && head.status() == 206;
        long length = response.getEntity() == null ? -1 : response.getEntity().getContentLength();
        try (InputStream content = response.getEntity() == null
                        ? InputStream.nullInputStream()
                        : response.getEntity().getContent();
                OutputStream target = Files.newOutputStream(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
            copy(content, target, length);
        }
    }

    private void copy(InputStream content, OutputStream target, long length) throws IOException {
        byte[] block = new byte[BLOCK];
        long done = 0;
        long reported = 0;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            target.write(block, 0, read);
            done += read;
            if (done - reported >= BETWEEN_REPORTS) {
                reported = done;
                progress.at(done, length);
            }
        }
    }
}
