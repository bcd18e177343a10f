package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.TimeSpan;

/** Measures time in nanoseconds. */
@TypeName("System.Diagnostics.Stopwatch")
final class Stopwatch {
    private long elapsed;
    private long started;
    private boolean running;

    private void start() {
        if (!running) {
            running = true;
            started = System.nanoTime();
        }
    }

    private void stop() {
        if (running) {
            elapsed += System.nanoTime() - started;
            running = false;
        }
    }

    private void reset() {
        running = false;
        elapsed = 0;
    }

    private long nanoseconds() {
        return running ? elapsed + System.nanoTime() - started : elapsed;
    }

    static void define(TypeBuilder type) {
        Class<Stopwatch> self = Stopwatch.class;
        type.constructor("System.Diagnostics.Stopwatch new()", a -> new Stopwatch())
                .property("timespan Elapsed", self, s -> new TimeSpan(s.nanoseconds() / 100))
                .property("long ElapsedMilliseconds", self, s -> s.nanoseconds() / 1_000_000)
                .property("long ElapsedTicks", self, Stopwatch::nanoseconds)
                .property("bool IsRunning", self, s -> s.running)
                .method("void Start()", self, (s, a) -> {
                    s.start();
                    return null;
                })
                .method("void Stop()", self, (s, a) -> {
                    s.stop();
                    return null;
                })
                .method("void Reset()", self, (s, a) -> {
                    s.reset();
                    return null;
                })
                .method("void Restart()", self, (s, a) -> {
                    s.reset();
                    s.start();
                    return null;
                })
                .method("string ToString()", self, (s, a) -> new TimeSpan(s.nanoseconds() / 100).toString())
                .staticProperty("long Frequency", () -> 1_000_000_000L)
                .staticProperty("bool IsHighResolution", () -> true)
                .staticMethod("static System.Diagnostics.Stopwatch StartNew()", a -> {
                    Stopwatch watch = new Stopwatch();
                    watch.start();
                    return watch;
                })
                .staticMethod("static long GetTimestamp()", a -> System.nanoTime())
                .staticMethod(
                        "static timespan GetElapsedTime(long startingTimestamp)",
                        a -> between((long) a[0], System.nanoTime()))
                .staticMethod(
                        "static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)",
                        a -> between((long) a[0], (long) a[1]));
    }

    private static TimeSpan between(long start, long end) {
        return new TimeSpan((end - start) / 100);
    }
}
