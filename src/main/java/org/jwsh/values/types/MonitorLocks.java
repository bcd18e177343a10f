package org.jwsh.values.types;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;

/** The locks of objects that scripts enter and leave in separate calls. */
final class MonitorLocks {
    private static final Map<Object, ReentrantLock> LOCKS = Collections.synchronizedMap(new WeakHashMap<>());

    private MonitorLocks() {}

    private static ReentrantLock of(Object object) {
        return LOCKS.computeIfAbsent(Failures.required(object, "obj"), key -> new ReentrantLock());
    }

    static Object enter(Object object) throws InterruptedException {
        return Interruptible.run(() -> {
            of(object).lockInterruptibly();
            return null;
        });
    }

    static boolean tryEnter(Object object) {
        return of(object).tryLock();
    }

    static boolean tryEnter(Object object, long milliseconds) throws InterruptedException {
        return of(object).tryLock(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    static boolean isHeld(Object object) {
        return of(object).isHeldByCurrentThread();
    }

    static Object exit(Object object) {
        ReentrantLock lock = of(object);
        if (!lock.isHeldByCurrentThread()) {
            throw NetException.of(
                    "System.Threading.SynchronizationLockException",
                    "Object synchronization method was called from an unsynchronized block of code.");
        }
        lock.unlock();
        return null;
    }
}
