package org.jwsh.host;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.runtime.DeepThread;

/** The entry point of the process. */
public final class Main {
    private static final int DEFAULT_WIDTH = 80;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        int[] code = new int[1];
        OutputStream output = new java.io.BufferedOutputStream(
                new ProcessOutput(new java.io.FileOutputStream(java.io.FileDescriptor.out)), 1 << 13);
        OutputStream error = new ProcessOutput(new java.io.FileOutputStream(java.io.FileDescriptor.err));
        InputStream input = new java.io.FileInputStream(java.io.FileDescriptor.in);
        Launch launch = new Launch(
                List.of(arguments),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                input,
                output,
                error,
                true,
                System.console() != null && System.console().isTerminal(),
                DEFAULT_WIDTH);
        Thread runner = new DeepThread(() -> code[0] = ConsoleHost.run(launch), "jwsh");
        runner.start();
        runner.join();
        leave(code[0]);
    }

    /** Ends the process. {@link System#exit} would first look through all jars for a logger to tell of it. */
    private static void leave(int code) {
        boolean alone = Thread.currentThread().getThreadGroup().activeCount() == 1;
        if (!alone) {
            System.exit(code);
        } else if (code != 0) {
            Runtime.getRuntime().halt(code);
        }
    }
}
