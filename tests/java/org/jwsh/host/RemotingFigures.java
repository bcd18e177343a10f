package org.jwsh.host;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jwsh.remoting.client.ClientSettings;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.outofprocess.LineTransport;
import org.jwsh.remoting.outofprocess.OutOfProcessServer;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;

/**
 * Measures remoting by hand, client and server on this machine: {@code RemotingFigures stdio|pipes|ssh|wsman stop|objects|sessions
 * [count]}, or Invoke-Command on many hosts at once: {@code RemotingFigures hosts COUNT [THROTTLE]}. With SSH and WS-Management both ends are in this process; with stdio the server is a child process.
 */
public final class RemotingFigures {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private RemotingFigures() {}

    public static void main(String[] words) throws Exception {
        int count = words.length > 2 ? Integer.parseInt(words[2]) : 0;
        switch (words[0]) {
            case "stdio" -> measure(RemotingFigures::stdio, words[1], count);
            case "pipes" -> measure(RemotingFigures::pipes, words[1], count);
            case "ssh" -> ssh(words[1], count);
            case "wsman" -> wsman(words[1], count);
            case "hosts" -> hosts(Integer.parseInt(words[1]), count == 0 ? 32 : count);
            default -> throw new IllegalArgumentException(words[0]);
        }
        System.exit(0);
    }

    private static void measure(Callable<Transport> transports, String task, int count) throws Exception {
        switch (task) {
            case "stop" -> stop(transports, count == 0 ? 10 : count);
            case "objects" -> objects(transports, count == 0 ? 1_000_000 : count);
            case "sessions" -> sessions(transports, count == 0 ? 500 : count);
            default -> throw new IllegalArgumentException(task);
        }
    }

    private static RemoteRunspace open(Callable<Transport> transports) throws Exception {
        return RemoteRunspace.open(transports.call(), new ClientSettings(PATIENCE));
    }

    /** From the wish to stop to the end of the pipeline, for one that sleeps and for one that floods. */
    private static void stop(Callable<Transport> transports, int rounds) throws Exception {
        for (String script : List.of("Start-Sleep 600", "for ($i = 0; ; $i++) { $i }", "while ($true) { }")) {
            List<Long> millis = new ArrayList<>();
            try (RemoteRunspace session = open(transports)) {
                for (int i = 0; i < rounds; i++) {
                    AtomicBoolean stop = new AtomicBoolean();
                    RemotePipeline pipeline = session.start(RemoteCommand.script(script, false));
                    AtomicLong asked = new AtomicLong();
                    Thread.ofVirtual().start(() -> {
                        sleep(300);
                        asked.set(System.nanoTime());
                        stop.set(true);
                    });
                    pipeline.run(streams(value -> {}), HostCallHandler.NONE, stop::get);
                    millis.add((System.nanoTime() - asked.get()) / 1_000_000);
                }
            }
            long first = millis.getFirst();
            millis.sort(null);
            System.out.println("stop of '" + script + "': first " + first + " ms, median "
                    + millis.get(millis.size() / 2) + " ms, nine of ten within "
                    + millis.get((millis.size() * 9 + 9) / 10 - 1) + " ms, worst " + millis.getLast() + " ms");
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void objects(Callable<Transport> transports, int count) throws Exception {
        AtomicLong seen = new AtomicLong();
        AtomicLong sum = new AtomicLong();
        long begin = System.nanoTime();
        try (RemoteRunspace session = open(transports)) {
            RemotePipeline pipeline = session.start(RemoteCommand.script("1.." + count, false));
            pipeline.run(
                    streams(value -> {
                        seen.incrementAndGet();
                        sum.addAndGet((Integer) value);
                    }),
                    HostCallHandler.NONE,
                    () -> false);
        }
        System.out.println(seen + " objects, sum right: " + (sum.get() == (long) count * (count + 1) / 2) + ", "
                + (System.nanoTime() - begin) / 1_000_000 + " ms, peak RSS " + peak());
    }

    private static void sessions(Callable<Transport> transports, int count) throws Exception {
        long begin = System.nanoTime();
        List<RemoteRunspace> open = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<RemoteRunspace>> attempts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                attempts.add(threads.submit(() -> open(transports)));
            }
            for (Future<RemoteRunspace> attempt : attempts) {
                open.add(attempt.get());
            }
        }
        long opened = System.nanoTime();
        AtomicLong sum = new AtomicLong();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (RemoteRunspace session : open) {
                threads.submit(() -> session.start(RemoteCommand.script("Start-Sleep -Milliseconds 500; 1", false))
                        .run(streams(value -> sum.addAndGet((Integer) value)), HostCallHandler.NONE, () -> false));
            }
        }
        long ran = System.nanoTime();
        System.out.println(open.size() + " sessions opened in " + (opened - begin) / 1_000_000
                + " ms, a command in all at once in " + (ran - opened) / 1_000_000 + " ms, answers " + sum
                + ", peak RSS " + peak());
        open.forEach(RemoteRunspace::close);
    }

    /** Each host is the same service, reached by a connection and a session of its own. */
    private static void hosts(int count, int throttle) throws Exception {
        try (LoopbackService service = new LoopbackService()) {
            long begin = System.nanoTime();
            String sum = service.run("$u = , \"https://127.0.0.1:$p/wsman\" * " + count
                    + "; (Invoke-Command -ConnectionUri $u" + " -Credential $c -SessionOption $o -ThrottleLimit "
                    + throttle + " { 1 } | Measure-Object -Sum).Sum");
            System.out.println(count + " hosts, " + throttle + " at a time: " + sum + " answers in "
                    + (System.nanoTime() - begin) / 1_000_000 + " ms, sessions left "
                    + service.server().sessions()
                    + ", peak RSS " + peak());
        }
    }

    private static String peak() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return line.substring(6).strip();
            }
        }
        return "?";
    }

    private static Streams streams(java.util.function.Consumer<Object> output) {
        Pipe pipe = new Pipe() {
            @Override
            public void write(Object value) {
                output.accept(value);
            }
        };
        return new Streams(pipe, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE);
    }

    private static Transport stdio() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process server = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.jwsh.host.Main",
                        "-s",
                        "-NoProfile")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new LineTransport(server.getInputStream(), server.getOutputStream(), server::destroy);
    }

    /** The lines of standard streams between two threads of this process. */
    private static Transport pipes() throws IOException {
        java.nio.channels.Pipe there = java.nio.channels.Pipe.open();
        java.nio.channels.Pipe back = java.nio.channels.Pipe.open();
        Thread.ofPlatform()
                .daemon()
                .start(() -> new OutOfProcessServer(
                                Channels.newInputStream(there.source()),
                                Channels.newOutputStream(back.sink()),
                                new HostedSessions(Path.of("/tmp"), Map.of()))
                        .run());
        return new LineTransport(
                Channels.newInputStream(back.source()), Channels.newOutputStream(there.sink()), () -> {});
    }

    private static void ssh(String task, int count) throws Exception {
        try (LoopbackSsh server = new LoopbackSsh(Files.createTempDirectory("remoting-figures"))) {
            measure(() -> server.connect(PATIENCE), task, count);
        }
    }

    private static void wsman(String task, int count) throws Exception {
        try (LoopbackService server = new LoopbackService()) {
            measure(() -> server.connect(PATIENCE), task, count);
        }
    }
}
