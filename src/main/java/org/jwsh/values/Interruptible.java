package org.jwsh.values;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a stop of the session may interrupt: methods that wait or compute for long and do nothing else. Elsewhere the thread may
 * be writing, and an interruption would close what it writes to.
 */
public final class Interruptible {
    private static final Map<Thread, Interruptible> UNDER_WAY = new ConcurrentHashMap<>();

    private boolean stopped;

    private Interruptible() {}

    /** Something that ends early when its thread is interrupted. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws InterruptedException, E;
    }

    /**
     * Runs work that a stop interrupts.
     *
     * @throws NetException where it was stopped
     * @throws InterruptedException where the thread was interrupted by somebody else
     */
    public static <T, E extends Exception> T run(Work<T, E> work) throws InterruptedException, E {
        Thread self = Thread.currentThread();
        Interruptible entry = new Interruptible();
        Interruptible outer = UNDER_WAY.put(self, entry);
        try {
            if (SessionAmbient.current().isStopping()) {
                throw stopped();
            }
            return work.run();
        } catch (InterruptedException interrupted) {
            if (entry.isStopped()) {
                throw stopped();
            }
            throw interrupted;
        } finally {
            entry.end(self, outer);
        }
    }

    /** Interrupts a thread where it runs such work. */
    public static void stop(Thread thread) {
        Interruptible entry = UNDER_WAY.get(thread);
        if (entry != null) {
            entry.interrupt(thread);
        }
    }

    /** What such work throws where it was stopped. */
    public static NetException stopped() {
        return NetException.of(
                "System.Management.Automation.PipelineStoppedException", "The pipeline has been stopped.");
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized void interrupt(Thread thread) {
        if (UNDER_WAY.get(thread) == this) {
            stopped = true;
            thread.interrupt();
        }
    }

    /** Leaves no interruption behind that was meant for this work. */
    private synchronized void end(Thread self, Interruptible outer) {
        if (outer == null) {
            UNDER_WAY.remove(self);
        } else {
            UNDER_WAY.put(self, outer);
        }
        if (stopped) {
            Thread.interrupted();
        }
    }
}
