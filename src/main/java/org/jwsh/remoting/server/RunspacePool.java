package org.jwsh.remoting.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;

/** The sessions of one client: made when they are needed, used by one pipeline at a time. */
final class RunspacePool {
    private static final Streams NOWHERE =
            new Streams(Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE);

    private final RunspaceFactory factory;
    private final Semaphore free;
    private final Deque<ExecutionContext> idle = new ArrayDeque<>();

    /** @param largest how many sessions there are at most */
    RunspacePool(RunspaceFactory factory, int largest) {
        this.factory = factory;
        this.free = new Semaphore(Math.max(1, largest));
    }

    /**
     * Makes the first session.
     *
     * @throws RuntimeException of any kind where there is none to be had
     */
    void open() {
        ExecutionContext first = factory.create(NOWHERE);
        synchronized (idle) {
            idle.push(first);
        }
    }

    /** A session, as soon as one is free; null where nobody waits for it any more. */
    ExecutionContext take(BooleanSupplier givenUp) throws InterruptedException {
        while (!free.tryAcquire(50, TimeUnit.MILLISECONDS)) {
            if (givenUp.getAsBoolean()) {
                return null;
            }
        }
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return factory.create(NOWHERE);
    }

    void giveBack(ExecutionContext session) {
        synchronized (idle) {
            idle.push(session);
        }
        free.release();
    }
}
