package org.jwsh.values;

/** Work of many steps that wait for nothing: now and then it looks whether the session is being stopped, and ends there. */
public final class LongWork {
    /** As many steps take some milliseconds at most. */
    private static final int MANY = 1 << 16;

    private int done;

    /**
     * Counts a step.
     *
     * @throws NetException where the session is being stopped
     */
    public void step() {
        if ((++done & MANY - 1) == 0) {
            check();
        }
    }

    /** Looks at once, for steps that are long themselves. */
    public void check() {
        if (SessionAmbient.current().isStopping()) {
            throw Interruptible.stopped();
        }
    }
}
