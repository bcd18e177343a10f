package org.jwsh.runtime.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jwsh.language.PositionMessage;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.ByteTarget;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Preferences;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.TextLayout;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.SessionAmbient;

/**
 * A program of the operating system in a pipeline. Its output arrives as lines of text; between two programs, into files and to
 * the host it flows as bytes. What it writes to standard error becomes error records where that stream is redirected.
 */
public final class NativeCommandProcessor extends CommandProcessor {
    private final ApplicationInfo program;
    private final List<Argument> arguments;
    private Process process;
    private LineReader lines;
    private LineReader errors;
    private Thread pump;
    private Thread errorPump;
    private ProgramInput input;
    private TextLayout.Sheet layout;
    private boolean firstError = true;
    private boolean usesTerminal;
    private volatile boolean stopped;

    public NativeCommandProcessor(ApplicationInfo program, Frame caller, List<Argument> arguments) {
        super(program, caller);
        this.program = program;
        this.arguments = arguments;
    }

    @Override
    protected void doBegin() {}

    private boolean isFed() {
        return invocation().pipelinePosition() > 1 || invocation().expectingInput();
    }

    private NativeCommandProcessor nextProgram() {
        return streams().output().receiver() instanceof NativeCommandProcessor next ? next : null;
    }

    private boolean outputIsHosts() {
        return streams().output() == context().rootFrame().streams.output();
    }

    private boolean errorIsHosts() {
        return streams().error() == context().rootFrame().streams.error();
    }

    private boolean errorsAreMerged() {
        Pipe error = streams().error();
        return !errorIsHosts() && error != Pipe.NOWHERE && !(error instanceof ByteTarget);
    }

    private void start() {
        PSHost host = context().host();
        Path directory = SessionLocation.of(context()).directory();
        List<String> words = new ArrayList<>(List.of(program.path()));
        words.addAll(givenWords());
        flush(host);
        if (!ProgramFile.canBeLoaded(Path.of(program.path()))) {
            throw cannotStart(directory, ProgramFile.EXEC_FORMAT);
        }
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(host.environment());
        boolean console = host.ownsProcessStreams();
        if (!isFed() && console) {
            builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
        }
        if (outputIsHosts() && console) {
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        }
        if (errorIsHosts() && console) {
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        }
        try {
            host.lendTerminal();
            usesTerminal = true;
            process = builder.start();
        } catch (IOException failure) {
            throw cannotStart(directory, ProgramFile.reason(failure));
        }
        connect(host, console);
    }

    private List<String> givenWords() {
        try {
            return NativeArguments.of(arguments, context());
        } catch (NetException wrong) {
            if (wrong.errorRecord() != null) {
                wrong.errorRecord().invocation(invocation());
            }
            throw wrong;
        }
    }

    private static void flush(PSHost host) {
        try {
            host.output().flush();
            host.error().flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void connect(PSHost host, boolean console) {
        if (isFed()) {
            input = new ProgramInput(process.getOutputStream());
        } else if (!console) {
            HostInput.feed(host.input(), process);
        }
        if (outputIsHosts()) {
            if (!console) {
                pump = pump(process.getInputStream(), bytesTo(host.output()));
            }
        } else if (nextProgram() != null) {
            NativeCommandProcessor next = nextProgram();
            pump = pump(process.getInputStream(), next::takeBytes);
        } else if (streams().output() instanceof ByteTarget target && !errorsAreMerged()) {
            pump = pump(process.getInputStream(), target);
        } else {
            lines = new LineReader(
                    process.getInputStream(), SessionAmbient.current().outputEncoding(), "program-output");
        }
        if (!errorIsHosts()) {
            errors = new LineReader(
                    process.getErrorStream(), SessionAmbient.current().outputEncoding(), "program-error");
        } else if (!console) {
            errors = null;
            errorPump = pump(process.getErrorStream(), bytesTo(host.error()));
        }
    }

    private static ByteTarget bytesTo(OutputStream stream) {
        return (bytes, length) -> {
            stream.write(bytes, 0, length);
            stream.flush();
        };
    }

    private Thread pump(InputStream from, ByteTarget to) {
        Thread thread = new Thread(() -> copy(from, to), "program-bytes");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void copy(InputStream from, ByteTarget to) {
        byte[] buffer = new byte[1 << 15];
        try (from) {
            for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                to.writeBytes(buffer, length);
            }
        } catch (IOException closed) {
            Thread.currentThread().setName("program-bytes-closed");
        }
    }

    /** Takes bytes from the program before, on that program's thread. */
    private void takeBytes(byte[] bytes, int length) throws IOException {
        ProgramInput target;
        synchronized (this) {
            if (process == null) {
                context().call(() -> {
                    start();
                    return null;
                });
            }
            target = input;
        }
        byte[] piece = Arrays.copyOf(bytes, length);
        while (!target.offer(piece)) {
            if (stopped || !process.isAlive()) {
                throw new IOException("closed");
            }
        }
        if (!process.isAlive()) {
            throw new IOException("closed");
        }
    }

    private synchronized void requireStarted() {
        if (process == null) {
            start();
        }
    }

    @Override
    protected void doProcess(Object value) {
        requireStarted();
        if (nextProgram() != null) {
            nextProgram().requireStarted();
        }
        if (value == AutomationNull.VALUE) {
            drainToEnd();
            return;
        }
        feed(value);
        drain();
    }

    private void feed(Object value) {
        Object base = PSObject.unwrap(value);
        if (base == null) {
            return;
        }
        if (base instanceof byte[] bytes) {
            send(bytes);
        } else if (base instanceof Byte single) {
            send(new byte[] {single});
        } else if (base instanceof String text && layout == null) {
            sendLine(text);
        } else {
            if (layout == null) {
                layout = TextLayout.of(context()).start(this::sendLine);
            }
            layout.write(value);
        }
    }

    private void sendLine(String line) {
        send((line + "\n").getBytes(outputEncoding()));
    }

    private Charset outputEncoding() {
        Object chosen = context().scope().lookup("outputencoding");
        Object base = chosen == Scope.NULL ? null : PSObject.unwrap(chosen);
        if (base instanceof Charset charset) {
            return charset;
        }
        Object name = base == null ? null : ObjectMembers.get(base, "WebName");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.toString());
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private void send(byte[] bytes) {
        while (!input.offer(bytes)) {
            drain();
            if (!process.isAlive()) {
                return;
            }
        }
    }

    /** Passes on what has arrived. */
    private void drain() {
        if (lines != null) {
            for (String line = lines.poll(0); line != null; line = lines.poll(0)) {
                streams().output().write(line);
            }
        }
        drainErrors();
    }

    private void drainErrors() {
        if (errors != null) {
            for (String line = errors.poll(0); line != null; line = errors.poll(0)) {
                writeError(line);
            }
        }
    }

    /** Passes on everything until the program closes its output. */
    private void drainToEnd() {
        while (lines != null && !lines.hasEnded() || errors != null && !errors.hasEnded()) {
            context().checkStop();
            drainErrors();
            if (lines != null && !lines.hasEnded()) {
                String line = lines.poll(20);
                if (line != null) {
                    streams().output().write(line);
                }
            } else if (errors != null) {
                String line = errors.poll(20);
                if (line != null) {
                    writeError(line);
                }
            }
        }
    }

    private void writeError(String line) {
        NetException exception = NetException.of("System.Management.Automation.RemoteException", line);
        String id = firstError ? "NativeCommandError" : "NativeCommandErrorMessage";
        firstError = false;
        ErrorRecord error =
                exception.withRecord(id, ErrorCategory.NotSpecified, line).errorRecord();
        error.invocation(invocation());
        streams().error().write(error);
    }

    @Override
    protected void doEnd() {
        requireStarted();
        if (layout != null) {
            layout.end();
        }
        if (input != null) {
            while (!input.offerEnd()) {
                drain();
            }
        }
        drainToEnd();
        finish();
    }

    private void finish() {
        try {
            if (pump != null) {
                awaitEnd(pump);
                NativeCommandProcessor next = nextProgram();
                if (next != null && next.process != null && !next.process.isAlive()) {
                    process.destroy();
                }
            }
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                context().checkStop();
            }
            if (errorPump != null) {
                awaitEnd(errorPump);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            context().checkStop();
        }
        exited(process.exitValue());
    }

    private void awaitEnd(Thread bytes) throws InterruptedException {
        while (bytes.isAlive()) {
            bytes.join(20);
            context().checkStop();
        }
    }

    private void exited(int code) {
        context().globalScope().assign("LASTEXITCODE", code);
        if (code == 0) {
            return;
        }
        markFailed();
        context().success(false);
        Object asErrors = context().scope().lookup("psnativecommanduseerroractionpreference");
        if (asErrors != Scope.NULL && LanguagePrimitives.isTrue(asErrors)) {
            ErrorReporting.write(exitError(code), Preferences.error(context()), context(), streams());
        }
    }

    private ErrorRecord exitError(int code) {
        String message = "Program \"" + program.name() + "\" ended with non-zero exit code: " + code + " (0x"
                + String.format("%02X", code) + ").";
        NetException exception = NetException.of("System.Management.Automation.NativeCommandExitException", message)
                .withRecord("ProgramExitedWithNonZeroCode", ErrorCategory.NotSpecified, program.path());
        exception.with("ExitCode", code).with("Path", program.path()).with("ProcessId", (int) process.pid());
        return exception.errorRecord();
    }

    private NetException cannotStart(Path directory, String reason) {
        String inner = "An error occurred trying to start process '" + program.path() + "' with working directory '"
                + directory + "'. " + reason;
        String message = "Program '" + program.name() + "' failed to run: " + inner
                + PositionMessage.of(invocation().position()) + ".";
        NetException exception = NetException.of(
                        "System.Management.Automation.ApplicationFailedException",
                        message,
                        NetException.of("System.ComponentModel.Win32Exception", inner))
                .withRecord("NativeCommandFailed", ErrorCategory.ResourceUnavailable, null);
        return exception;
    }

    @Override
    protected void doClean() {
        if (usesTerminal) {
            usesTerminal = false;
            context().host().takeTerminalBack();
        }
        if (process != null && process.isAlive()) {
            stopped = true;
            process.destroy();
        }
    }

    @Override
    public void stop() {
        stopped = true;
        if (process != null) {
            process.destroy();
        }
    }
}
