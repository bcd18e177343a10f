package org.jwsh.runtime.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;
import org.jwsh.values.types.StreamWriterValue;
import org.jwsh.values.types.TextReaderValue;

/** A process of the operating system: {@code System.Diagnostics.Process}. What it tells is read when it is asked for. */
@TypeName("System.Diagnostics.Process")
public final class SystemProcess {
    private static final long NANOS_PER_TICK = 100;

    private ProcessStartInfo startInfo;
    private ProcessHandle handle;
    private Process started;
    private Instant ended;
    private TextReaderValue output;
    private TextReaderValue errors;
    private StreamWriterValue input;
    private String lastName;

    /** One that is not started yet. */
    public SystemProcess(ProcessStartInfo startInfo) {
        this.startInfo = startInfo;
    }

    /** One that runs already. */
    public SystemProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    /** One that was started with streams of the caller's choice. */
    public SystemProcess(Process started) {
        this(started.toHandle());
        this.started = started;
        watch();
    }

    /** All processes, by number. */
    public static List<SystemProcess> all() {
        List<SystemProcess> all = new ArrayList<>();
        ProcessHandle.allProcesses()
                .sorted(java.util.Comparator.comparingLong(ProcessHandle::pid))
                .forEach(each -> all.add(new SystemProcess(each)));
        return all;
    }

    /** The process of that number, or null. */
    public static SystemProcess find(long id) {
        return ProcessHandle.of(id).map(SystemProcess::new).orElse(null);
    }

    /** The process that the shell runs in. */
    public static SystemProcess current() {
        return new SystemProcess(ProcessHandle.current());
    }

    public ProcessStartInfo startInfo() {
        if (startInfo == null) {
            startInfo = new ProcessStartInfo();
        }
        return startInfo;
    }

    void startInfo(ProcessStartInfo other) {
        startInfo = other;
    }

    /**
     * Starts it as its start info says.
     *
     * @throws NetException of type Win32Exception where the program cannot be started
     */
    public void start() {
        ProcessStartInfo how = startInfo();
        if (how.fileName.isEmpty()) {
            throw NetException.of(
                    "System.InvalidOperationException",
                    "Cannot start process because a file name has not been provided.");
        }
        Path here = SessionAmbient.current().directory();
        Path directory = how.workingDirectory.isEmpty() ? here : here.resolve(how.workingDirectory);
        Path program = program(how.fileName, directory);
        if (program == null) {
            throw notStarted(how.fileName, directory);
        }
        ProcessBuilder builder = new ProcessBuilder(how.words(program.toString())).directory(directory.toFile());
        how.fill(builder.environment());
        ProcessStreams.redirect(builder, how);
        try {
            started = builder.start();
        } catch (IOException failure) {
            throw notStarted(how.fileName, directory);
        }
        handle = started.toHandle();
        watch();
        ProcessStreams.connect(started, how);
    }

    private void watch() {
        handle.onExit().thenRun(() -> ended = Instant.now());
    }

    private static NetException notStarted(String fileName, Path directory) {
        return NetException.of(
                "System.ComponentModel.Win32Exception",
                "An error occurred trying to start process '" + fileName + "' with working directory '" + directory
                        + "'. No such file or directory");
    }

    /** The file that a program's name means: itself, below the directory, or on the path; null where there is none. */
    private static Path program(String name, Path directory) {
        if (name.indexOf('/') >= 0) {
            Path file = directory.resolve(name);
            return isProgram(file) ? file : null;
        }
        if (isProgram(directory.resolve(name))) {
            return directory.resolve(name);
        }
        String path = SessionAmbient.current().environment().getOrDefault("PATH", "");
        for (String entry : path.split(":")) {
            if (!entry.isEmpty() && isProgram(directory.resolve(entry).resolve(name))) {
                return directory.resolve(entry).resolve(name);
            }
        }
        return null;
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private ProcessHandle handle() {
        if (handle == null) {
            throw NetException.of("System.InvalidOperationException", "No process is associated with this object.");
        }
        return handle;
    }

    /** What it writes, where it was started so that the caller reads it. */
    TextReaderValue output() {
        requireRedirected(startInfo().redirectStandardOutput, "StandardOut");
        if (output == null) {
            output = TextReaderValue.of(started.inputReader(StandardCharsets.UTF_8));
        }
        return output;
    }

    TextReaderValue errors() {
        requireRedirected(startInfo().redirectStandardError, "StandardError");
        if (errors == null) {
            errors = TextReaderValue.of(started.errorReader(StandardCharsets.UTF_8));
        }
        return errors;
    }

    StreamWriterValue input() {
        requireRedirected(startInfo().redirectStandardInput, "StandardIn");
        if (input == null) {
            input = StreamWriterValue.of(started.outputWriter(StandardCharsets.UTF_8));
        }
        return input;
    }

    private void requireRedirected(boolean redirected, String stream) {
        if (started == null || !redirected) {
            throw NetException.of(
                    "System.InvalidOperationException",
                    stream + " has not been redirected or the process hasn't started yet.");
        }
    }

    public long id() {
        return handle().pid();
    }

    ProcessFacts facts() {
        return ProcessFacts.of(id());
    }

    /** The program's name without its path. */
    public String name() {
        String name = facts().name();
        if (name.isEmpty()) {
            String command = handle().info().command().orElse("");
            name = command.substring(command.lastIndexOf('/') + 1);
        }
        if (!name.isEmpty()) {
            lastName = name;
        }
        return name.isEmpty() ? lastName : name;
    }

    public boolean hasExited() {
        return !handle().isAlive() || facts().isZombie();
    }

    /**
     * What it ended with.
     *
     * @throws NetException where it still runs or was started by somebody else
     */
    public int exitCode() {
        if (started == null) {
            throw NetException.of(
                    "System.InvalidOperationException",
                    "Process was not started by this object, so requested information cannot be determined.");
        }
        if (started.isAlive()) {
            throw NetException.of(
                    "System.InvalidOperationException",
                    "Process must exit before requested information can be determined.");
        }
        return started.exitValue();
    }

    public DateTime startTime() {
        return DateTime.of(handle().info().startInstant().orElse(Instant.EPOCH), DateTime.Kind.Local);
    }

    public DateTime exitTime() {
        exitCode();
        return DateTime.of(ended == null ? Instant.now() : ended, DateTime.Kind.Local);
    }

    public TimeSpan processorTime() {
        return new TimeSpan(handle().info()
                        .totalCpuDuration()
                        .orElse(java.time.Duration.ZERO)
                        .toNanos()
                / NANOS_PER_TICK);
    }

    /** The file of the program, or null where the system does not tell. */
    public String path() {
        String file = facts().executable();
        return file == null ? handle().info().command().orElse(null) : file;
    }

    /** The program and its arguments in one line, or null. */
    public String commandLine() {
        String line = String.join(" ", facts().commandWords());
        return line.isEmpty() ? handle().info().commandLine().orElse(null) : line;
    }

    /** The owner's name, or null. */
    public String owner() {
        String owner = facts().owner();
        return owner == null ? handle().info().user().orElse(null) : owner;
    }

    public SystemProcess parent() {
        return handle().parent().map(SystemProcess::new).orElse(null);
    }

    /**
     * Ends it at once.
     *
     * @param withChildren whether those that it has started end too
     */
    public void kill(boolean withChildren) {
        if (withChildren) {
            handle().descendants().forEach(ProcessHandle::destroyForcibly);
        }
        if (handle().isAlive() && !handle().destroyForcibly() && handle().isAlive()) {
            throw NetException.of("System.ComponentModel.Win32Exception", "Operation not permitted");
        }
    }

    /** Waits until it has ended, at most so many milliseconds, endlessly for a negative number; says whether it has. */
    public boolean waitForExit(long milliseconds) {
        try {
            return Interruptible.run(() -> awaitExit(milliseconds));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return hasExited();
        }
    }

    private boolean awaitExit(long milliseconds) throws InterruptedException {
        try {
            if (started != null && milliseconds < 0) {
                started.waitFor();
            } else if (started != null) {
                return started.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            } else if (milliseconds < 0) {
                handle().onExit().get();
            } else {
                handle().onExit().get(milliseconds, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException | ExecutionException running) {
            return hasExited();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SystemProcess process && handle != null && handle.equals(process.handle);
    }

    @Override
    public int hashCode() {
        return handle == null ? 0 : handle.hashCode();
    }

    @Override
    public String toString() {
        return handle == null ? "System.Diagnostics.Process" : "System.Diagnostics.Process (" + name() + ")";
    }
}
