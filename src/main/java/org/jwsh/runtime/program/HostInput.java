package org.jwsh.runtime.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Hands the host's standard input to programs that are given no other, for hosts that are not the process itself. */
final class HostInput {
    private HostInput() {}

    /** Copies all there is into the program and closes its input. */
    static void feed(InputStream from, Process process) {
        Thread thread = new Thread(() -> copy(from, process), "host-input");
        thread.setDaemon(true);
        thread.start();
    }

    private static void copy(InputStream from, Process process) {
        try (OutputStream target = process.getOutputStream()) {
            from.transferTo(target);
        } catch (IOException readerIsGone) {
            Thread.currentThread().setName("host-input-closed");
        }
    }
}
