package org.jwsh.runtime.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;

/** The standard streams of a process that a script starts: the caller's where it asks for them, else the host's. */
public final class ProcessStreams {
    private ProcessStreams() {}

    static void redirect(ProcessBuilder builder, ProcessStartInfo how) {
        if (!how.redirectStandardInput) {
            hostInput(builder);
        }
        if (!how.redirectStandardOutput) {
            hostOutput(builder);
        }
        if (!how.redirectStandardError) {
            hostError(builder);
        }
    }

    static void connect(Process process, ProcessStartInfo how) {
        if (!how.redirectStandardOutput) {
            showOutput(process);
        }
        if (!how.redirectStandardError) {
            showError(process);
        }
    }

    private static boolean ownsStreams() {
        ExecutionContext context = ExecutionContext.current();
        return context != null && context.host().ownsProcessStreams();
    }

    /** Lets a process read what the shell's own process would read; it has the terminal until the next prompt. */
    public static void hostInput(ProcessBuilder builder) {
        if (ownsStreams()) {
            ExecutionContext.current().host().lendTerminal();
        }
        builder.redirectInput(
                ownsStreams()
                        ? ProcessBuilder.Redirect.INHERIT
                        : ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
    }

    /** Lets a process write where the host writes; {@link #showOutput} is called when it has started. */
    public static void hostOutput(ProcessBuilder builder) {
        if (ownsStreams()) {
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        }
    }

    /** The same for standard error. */
    public static void hostError(ProcessBuilder builder) {
        if (ownsStreams()) {
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        }
    }

    /** Passes on what a process writes to a host whose streams are not those of the operating system. */
    public static Thread showOutput(Process process) {
        PSHost host = host();
        return ownsStreams() || host == null ? null : pump(process.getInputStream(), host.output());
    }

    public static Thread showError(Process process) {
        PSHost host = host();
        return ownsStreams() || host == null ? null : pump(process.getErrorStream(), host.error());
    }

    private static PSHost host() {
        ExecutionContext context = ExecutionContext.current();
        return context == null ? null : context.host();
    }

    private static Thread pump(InputStream from, OutputStream to) {
        Thread thread = new Thread(
                () -> {
                    byte[] buffer = new byte[1 << 13];
                    try (from) {
                        for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                            to.write(buffer, 0, length);
                            to.flush();
                        }
                    } catch (IOException closed) {
                        Thread.currentThread().setName("process-output-closed");
                    }
                },
                "process-output");
        thread.setDaemon(true);
        thread.start();
        ExecutionContext.current().service(ShownOutput.class, ShownOutput::new).add(thread);
        return thread;
    }
}
