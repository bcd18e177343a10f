package org.jwsh.commands.events;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jwsh.values.EventMember;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.DateTime;

/** A {@code System.Timers.Timer}. */
final class TimerValue {
    /** When a timer went off. */
    record Elapsed(DateTime signalTime) {}

    private final List<BiConsumer<Object, Object>> handlers = new CopyOnWriteArrayList<>();
    private double interval;
    private boolean autoReset = true;
    private Thread running;

    private TimerValue(double interval) {
        this.interval = interval;
    }

    static void define(TypeBuilder type) {
        type.constructor("System.Timers.Timer new()", a -> new TimerValue(100))
                .constructor("System.Timers.Timer new(double interval)", a -> ofInterval((double) a[0]))
                .property("double Interval", TimerValue.class, t -> t.interval, (t, v) -> t.interval = (double) v)
                .property("bool AutoReset", TimerValue.class, t -> t.autoReset, (t, v) -> t.autoReset = (boolean) v)
                .property("bool Enabled", TimerValue.class, TimerValue::isEnabled, (t, v) -> t.enable((boolean) v))
                .method("void Start()", TimerValue.class, (t, a) -> t.enable(true))
                .method("void Stop()", TimerValue.class, (t, a) -> t.enable(false))
                .method("void Close()", TimerValue.class, (t, a) -> t.enable(false))
                .method("void Dispose()", TimerValue.class, (t, a) -> t.enable(false));
        type.add(new EventMember("Elapsed", "System.Timers.ElapsedEventHandler", (target, handler) -> {
            ((TimerValue) target).handlers.add(handler);
            return () -> ((TimerValue) target).handlers.remove(handler);
        }));
    }

    static void defineElapsed(TypeBuilder type) {
        type.property("datetime SignalTime", Elapsed.class, Elapsed::signalTime);
    }

    private static TimerValue ofInterval(double interval) {
        if (interval <= 0) {
            throw NetException.of(
                    "System.ArgumentException",
                    "Invalid value '" + interval + "' for parameter 'interval'. (Parameter 'interval')");
        }
        return new TimerValue(interval);
    }

    private synchronized boolean isEnabled() {
        return running != null;
    }

    private synchronized Object enable(boolean on) {
        if (on && running == null) {
            running = Thread.ofVirtual().start(this::run);
        } else if (!on && running != null) {
            running.interrupt();
            running = null;
        }
        return null;
    }

    private void run() {
        boolean again = true;
        while (again) {
            try {
                Thread.sleep(Math.max(1, (long) interval));
            } catch (InterruptedException stopped) {
                return;
            }
            synchronized (this) {
                if (running != Thread.currentThread()) {
                    return;
                }
                again = autoReset;
                running = again ? running : null;
            }
            Elapsed elapsed = new Elapsed(DateTime.now());
            handlers.forEach(handler -> handler.accept(this, elapsed));
        }
    }
}
