package org.jwsh.runtime.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Cuts what a program writes into lines, on a thread of its own; the lines wait in a queue of limited length. */
final class LineReader {
    private static final int WAITING = 4096;
    private static final Object END = new Object();

    private final BlockingQueue<Object> lines = new LinkedBlockingQueue<>(WAITING);
    private final InputStream bytes;
    private final Charset charset;
    private boolean ended;

    LineReader(InputStream bytes, Charset charset, String name) {
        this.bytes = bytes;
        this.charset = charset;
        Thread thread = new Thread(this::read, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 14)) {
                StringBuilder line = new StringBuilder();
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    if (c == '\n') {
                        lines.put(cut(line));
                        line.setLength(0);
                    } else {
                        line.append((char) c);
                    }
                }
                if (!line.isEmpty()) {
                    lines.put(cut(line));
                }
            } catch (IOException closed) {
                lines.put(END);
                return;
            }
            lines.put(END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String cut(StringBuilder line) {
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    /** The next line, or null where none arrives in time or none will come. */
    String poll(long millis) {
        if (ended) {
            return null;
        }
        try {
            Object next = millis == 0 ? lines.poll() : lines.poll(millis, TimeUnit.MILLISECONDS);
            if (next == END) {
                ended = true;
                return null;
            }
            return (String) next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            ended = true;
            return null;
        }
    }

    boolean hasEnded() {
        return ended;
    }
}
