package org.jwsh.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Runs cases, each in a runspace, a directory and a thread of its own, a few at a time. */
final class CaseRunner {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(2);
    private static final int STACK_BYTES = 64 << 20;

    private final ShellUnderTest shell;

    CaseRunner(ShellUnderTest shell) {
        this.shell = shell;
    }

    /** The outcomes in the order of the cases. */
    List<CaseOutcome> runAll(List<ConformanceCase> cases, int atATime) throws InterruptedException {
        var outcomes = new ArrayList<CaseOutcome>();
        try (var pool = Executors.newFixedThreadPool(atATime)) {
            List<Future<CaseOutcome>> pending = new ArrayList<>();
            for (ConformanceCase each : cases) {
                pending.add(pool.submit(() -> run(each)));
            }
            for (Future<CaseOutcome> each : pending) {
                outcomes.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return outcomes;
    }

    /** One case; a script that neither ends nor stops when interrupted is left behind on its thread. */
    CaseOutcome run(ConformanceCase recorded) throws IOException, InterruptedException {
        try (var directory = CaseDirectory.create(recorded)) {
            var launch = new ShellUnderTest.Launch(
                    recorded.commandLine(), directory.environment(), directory.path(), recorded.input());
            var exit = new AtomicReference<Integer>();
            var escaped = new AtomicReference<Throwable>();
            var thread = new Thread(
                    null,
                    () -> {
                        try {
                            exit.set(shell.run(launch));
                        } catch (Throwable e) {
                            escaped.set(e);
                        }
                    },
                    recorded.id(),
                    STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            boolean inTime = thread.join(TIME_LIMIT);
            if (!inTime) {
                thread.interrupt();
                thread.join(TIME_TO_STOP);
            }
            String trouble = inTime ? trace(escaped.get()) : "still running after " + TIME_LIMIT.toSeconds() + " s";
            return new CaseOutcome(
                    recorded,
                    directory.relocate(launch.out().text()),
                    directory.relocate(launch.err().text()),
                    exit.get() == null ? -1 : exit.get(),
                    trouble);
        }
    }

    private static String trace(Throwable escaped) {
        if (escaped == null) {
            return null;
        }
        var trace = new StringWriter();
        escaped.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
