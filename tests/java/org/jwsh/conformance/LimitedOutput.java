package org.jwsh.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Collects output in memory and refuses more than a script of the recordings ever writes, so that an endless one ends. */
final class LimitedOutput extends OutputStream {
    private static final int LIMIT = 8 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) throws IOException {
        makeRoom(1);
        bytes.write(b);
    }

    @Override
    public synchronized void write(byte[] source, int offset, int length) throws IOException {
        makeRoom(length);
        bytes.write(source, offset, length);
    }

    private void makeRoom(int length) throws IOException {
        if (bytes.size() + length > LIMIT) {
            throw new IOException("More than " + LIMIT + " bytes of output");
        }
    }

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
