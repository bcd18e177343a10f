package org.jwsh.values.types;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.TimeSpan;

/** What threads wait for: events, mutexes and semaphores of {@code System.Threading}. */
final class SynchronizationValues {
    private static final String NAMESPACE = "System.Threading.";
    private static final String HANDLE = NAMESPACE + "WaitHandle";

    private SynchronizationValues() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "waithandle" ->
                spec("WaitHandle", Waitable.class, SynchronizationValues::handle)
                        .implementing("System.IDisposable");
            case "mutex" ->
                spec("Mutex", MutexValue.class, SynchronizationValues::mutex).extending(HANDLE);
            case "eventwaithandle" ->
                spec("EventWaitHandle", Event.class, SynchronizationValues::event)
                        .extending(HANDLE);
            case "autoresetevent" ->
                spec(
                                "AutoResetEvent",
                                Event.class,
                                type -> type.constructor(
                                        NAMESPACE + "AutoResetEvent new(bool initialState)",
                                        a -> new Event("AutoResetEvent", (boolean) a[0], true)))
                        .extending(NAMESPACE + "EventWaitHandle");
            case "manualresetevent" ->
                spec(
                                "ManualResetEvent",
                                Event.class,
                                type -> type.constructor(
                                        NAMESPACE + "ManualResetEvent new(bool initialState)",
                                        a -> new Event("ManualResetEvent", (boolean) a[0], false)))
                        .extending(NAMESPACE + "EventWaitHandle");
            case "manualreseteventslim" -> spec("ManualResetEventSlim", Event.class, SynchronizationValues::slimEvent);
            case "semaphore" ->
                spec("Semaphore", SemaphoreValue.class, SynchronizationValues::semaphore)
                        .extending(HANDLE);
            case "semaphoreslim" ->
                spec("SemaphoreSlim", SemaphoreValue.class, SynchronizationValues::slimSemaphore)
                        .implementing("System.IDisposable");
            default -> null;
        };
    }

    private static TypeSpec spec(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition);
    }

    /** Something to wait for. */
    abstract static class Waitable implements NetTyped {
        private final String name;

        Waitable(String name) {
            this.name = name;
        }

        @Override
        public NetType netType() {
            return NetTypes.named(NAMESPACE + name);
        }

        /** Waits up to that many milliseconds, without end below zero; whether it came. */
        abstract boolean await(long milliseconds) throws InterruptedException;

        final boolean waitOne(long milliseconds) throws InterruptedException {
            return Interruptible.run(() -> await(milliseconds));
        }

        @Override
        public String toString() {
            return NAMESPACE + name;
        }
    }

    private static void handle(TypeBuilder type) {
        Class<Waitable> self = Waitable.class;
        type.method("bool WaitOne()", self, (w, a) -> w.waitOne(-1))
                .method("bool WaitOne(int millisecondsTimeout)", self, (w, a) -> w.waitOne((int) a[0]))
                .method("bool WaitOne(timespan timeout)", self, (w, a) -> w.waitOne(milliseconds(a[0])))
                .method(
                        "bool WaitOne(int millisecondsTimeout, bool exitContext)",
                        self,
                        (w, a) -> w.waitOne((int) a[0]))
                .method("void Close()", self, (w, a) -> null)
                .method("void Dispose()", self, (w, a) -> null);
    }

    private static long milliseconds(Object span) {
        return ((TimeSpan) span).ticks() / TimeSpan.TICKS_PER_MILLISECOND;
    }

    @TypeName("System.Threading.Mutex")
    private static final class MutexValue extends Waitable {
        private final ReentrantLock lock = new ReentrantLock();

        private MutexValue(boolean owned) {
            super("Mutex");
            if (owned) {
                lock.lock();
            }
        }

        @Override
        boolean await(long milliseconds) throws InterruptedException {
            if (milliseconds < 0) {
                lock.lockInterruptibly();
                return true;
            }
            return lock.tryLock(milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    private static void mutex(TypeBuilder type) {
        String own = NAMESPACE + "Mutex new(";
        type.constructor(own + ")", a -> new MutexValue(false))
                .constructor(own + "bool initiallyOwned)", a -> new MutexValue((boolean) a[0]))
                .constructor(own + "bool initiallyOwned, string name)", a -> new MutexValue((boolean) a[0]))
                .constructor(own + "bool initiallyOwned, string name, [ref] bool createdNew)", a -> {
                    ((org.jwsh.values.Reference) a[2]).set(true);
                    return new MutexValue((boolean) a[0]);
                })
                .method("void ReleaseMutex()", MutexValue.class, (m, a) -> {
                    if (!m.lock.isHeldByCurrentThread()) {
                        throw NetException.of(
                                "System.ApplicationException",
                                "Object synchronization method was called from an unsynchronized block of code.");
                    }
                    m.lock.unlock();
                    return null;
                });
    }

    private static final class Event extends Waitable {
        private final boolean resets;
        private boolean set;

        private Event(String name, boolean set, boolean resets) {
            super(name);
            this.set = set;
            this.resets = resets;
        }

        private synchronized boolean change(boolean value) {
            set = value;
            notifyAll();
            return true;
        }

        @Override
        synchronized boolean await(long milliseconds) throws InterruptedException {
            long end = System.nanoTime() + Math.max(0, milliseconds) * 1_000_000;
            while (!set) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (milliseconds >= 0 && left <= 0) {
                    return false;
                }
                wait(milliseconds < 0 ? 0 : left);
            }
            set = !resets;
            return true;
        }
    }

    private static void event(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "EventWaitHandle new(bool initialState, System.Threading.EventResetMode mode)",
                        a -> new Event(
                                "EventWaitHandle",
                                (boolean) a[0],
                                a[1].toString().equals("AutoReset")))
                .method("bool Set()", Event.class, (e, a) -> e.change(true))
                .method("bool Reset()", Event.class, (e, a) -> e.change(false));
    }

    private static void slimEvent(TypeBuilder type) {
        type.constructor(NAMESPACE + "ManualResetEventSlim new()", a -> new Event("ManualResetEventSlim", false, false))
                .constructor(
                        NAMESPACE + "ManualResetEventSlim new(bool initialState)",
                        a -> new Event("ManualResetEventSlim", (boolean) a[0], false))
                .property("bool IsSet", Event.class, e -> e.set)
                .method("void Set()", Event.class, (e, a) -> nothing(e.change(true)))
                .method("void Reset()", Event.class, (e, a) -> nothing(e.change(false)))
                .method("void Wait()", Event.class, (e, a) -> nothing(e.await(-1)))
                .method("bool Wait(int millisecondsTimeout)", Event.class, (e, a) -> e.await((int) a[0]))
                .method("bool Wait(timespan timeout)", Event.class, (e, a) -> e.await(milliseconds(a[0])))
                .method("void Dispose()", Event.class, (e, a) -> null);
    }

    private static Object nothing(boolean done) {
        return null;
    }

    private static final class SemaphoreValue extends Waitable {
        private final Semaphore permits;
        private final int most;

        private SemaphoreValue(String name, int first, int most) {
            super(name);
            if (first < 0 || first > most) {
                throw Failures.outOfRange(
                        "The initialCount argument must be non-negative and less than or equal to the maximumCount.",
                        "initialCount",
                        first);
            }
            this.permits = new Semaphore(first);
            this.most = most;
        }

        @Override
        boolean await(long milliseconds) throws InterruptedException {
            if (milliseconds < 0) {
                permits.acquire();
                return true;
            }
            return permits.tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
        }

        private synchronized int release(int count) {
            int before = permits.availablePermits();
            if (before + count > most) {
                throw NetException.of(
                        "System.Threading.SemaphoreFullException",
                        "Adding the specified count to the semaphore would cause it to exceed its maximum count.");
            }
            permits.release(count);
            return before;
        }
    }

    private static void semaphore(TypeBuilder type) {
        String own = NAMESPACE + "Semaphore new(int initialCount, int maximumCount";
        type.constructor(own + ")", a -> new SemaphoreValue("Semaphore", (int) a[0], (int) a[1]))
                .constructor(own + ", string name)", a -> new SemaphoreValue("Semaphore", (int) a[0], (int) a[1]));
        releases(type);
    }

    private static void slimSemaphore(TypeBuilder type) {
        String own = NAMESPACE + "SemaphoreSlim new(int initialCount";
        Class<SemaphoreValue> self = SemaphoreValue.class;
        type.constructor(own + ")", a -> new SemaphoreValue("SemaphoreSlim", (int) a[0], Integer.MAX_VALUE))
                .constructor(own + ", int maxCount)", a -> new SemaphoreValue("SemaphoreSlim", (int) a[0], (int) a[1]))
                .property("int CurrentCount", self, s -> s.permits.availablePermits())
                .method("void Wait()", self, (s, a) -> nothing(s.await(-1)))
                .method("bool Wait(int millisecondsTimeout)", self, (s, a) -> s.await((int) a[0]))
                .method("bool Wait(timespan timeout)", self, (s, a) -> s.await(milliseconds(a[0])))
                .method("void Dispose()", self, (s, a) -> null);
        releases(type);
    }

    private static void releases(TypeBuilder type) {
        type.method("int Release()", SemaphoreValue.class, (s, a) -> s.release(1))
                .method("int Release(int releaseCount)", SemaphoreValue.class, (s, a) -> s.release((int) a[0]));
    }
}
