package org.jwsh.runtime.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jwsh.runtime.ExecutionContext;

/** What processes that were started beside the pipeline still write to the host. */
public final class ShownOutput {
    private static final long PATIENCE_MILLIS = 300;

    private final List<Thread> pumps = new CopyOnWriteArrayList<>();

    void add(Thread pump) {
        pumps.removeIf(known -> !known.isAlive());
        pumps.add(pump);
    }

    /** Waits, at the end of a session, for the output of processes that are about to end too. */
    public static void settle(ExecutionContext context) {
        ShownOutput shown = context.knownService(ShownOutput.class);
        if (shown == null) {
            return;
        }
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        try {
            for (Thread pump : shown.pumps) {
                pump.join(Math.max(1, end - System.currentTimeMillis()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
