package org.jwsh.runtime.program;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a program reads: text and bytes are written on a thread of its own, so that its output can be read meanwhile. */
final class ProgramInput {
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>(1024);
    private final OutputStream target;
    private volatile boolean closed;

    ProgramInput(OutputStream target) {
        this.target = target;
        Thread thread = new Thread(this::write, "program-input");
        thread.setDaemon(true);
        thread.start();
    }

    private void write() {
        try (target) {
            for (byte[] piece = pieces.take(); piece != END; piece = pieces.take()) {
                target.write(piece);
                if (pieces.isEmpty()) {
                    target.flush();
                }
            }
        } catch (IOException readerIsGone) {
            closed = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            pieces.clear();
        }
    }

    /** Hands over a piece; false where there is no room for it now. A program that reads no more takes everything. */
    boolean offer(byte[] piece) {
        try {
            return closed || pieces.offer(piece, 5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    boolean offerEnd() {
        return offer(END);
    }
}
