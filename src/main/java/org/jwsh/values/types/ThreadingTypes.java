package org.jwsh.values.types;

import org.jwsh.values.Interruptible;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.TimeSpan;

/** The namespace {@code System.Threading}. */
final class ThreadingTypes {
    private ThreadingTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "thread" -> TypeSpec.ofClass("System.Threading.Thread", Thread.class, () -> ThreadingTypes::thread);
            case "monitor" -> TypeSpec.ofClass("System.Threading.Monitor", Void.class, () -> ThreadingTypes::monitor);
            case "interlocked" ->
                TypeSpec.ofClass("System.Threading.Interlocked", Void.class, () -> ThreadingTypes::interlocked);
            default -> {
                TypeSpec awaited = SynchronizationValues.find(name);
                yield awaited == null ? CancellationValues.find(name) : awaited;
            }
        };
    }

    private static void interlocked(TypeBuilder type) {
        for (String number : new String[] {"int", "long"}) {
            type.staticMethod(
                            "static " + number + " Increment([ref] " + number + " location)",
                            a -> added(number, a[0], 1L))
                    .staticMethod(
                            "static " + number + " Decrement([ref] " + number + " location)",
                            a -> added(number, a[0], -1L))
                    .staticMethod(
                            "static " + number + " Add([ref] " + number + " location1, " + number + " value)",
                            a -> added(number, a[0], ((Number) a[1]).longValue()))
                    .staticMethod(
                            "static " + number + " Read([ref] " + number + " location)", a -> added(number, a[0], 0L));
        }
        for (String kind : new String[] {"int", "long", "double", "System.Object"}) {
            type.staticMethod(
                    "static " + kind + " CompareExchange([ref] " + kind + " location1, " + kind + " value, " + kind
                            + " comparand)",
                    a -> compared((Reference) a[0], a[1], a[2]));
            if (!kind.endsWith("Object")) {
                type.staticMethod(
                        "static " + kind + " Exchange([ref] " + kind + " location1, " + kind + " value)",
                        a -> exchanged((Reference) a[0], a[1]));
            }
        }
        type.staticMethod(
                "static System.Object Exchange([ref] System.Object location1, System.Object value)",
                a -> exchanged((Reference) a[0], a[1]));
    }

    private static synchronized Object added(String type, Object location, long value) {
        Reference reference = (Reference) location;
        long sum = ((Number) PSObject.unwrap(reference.get())).longValue() + value;
        Object result = type.equals("int") ? (Object) (int) sum : (Object) sum;
        reference.set(result);
        return result;
    }

    private static synchronized Object exchanged(Reference location, Object value) {
        Object before = location.get();
        location.set(value);
        return before;
    }

    private static void thread(TypeBuilder type) {
        type.staticProperty("System.Threading.Thread CurrentThread", Thread::currentThread)
                .property(
                        "cultureinfo CurrentCulture",
                        Thread.class,
                        t -> Culture.current(),
                        (t, v) -> Culture.setCurrent((Culture) v))
                .property("cultureinfo CurrentUICulture", Thread.class, t -> Culture.current(), (t, v) -> {})
                .property("int ManagedThreadId", Thread.class, t -> (int) t.threadId())
                .property("string Name", Thread.class, Thread::getName, (t, v) -> t.setName((String) v))
                .property("bool IsAlive", Thread.class, Thread::isAlive)
                .property("bool IsBackground", Thread.class, Thread::isDaemon)
                .method(
                        "System.Threading.ApartmentState GetApartmentState()",
                        Thread.class,
                        (t, a) -> Enums.value("System.Threading.ApartmentState", "Unknown"))
                .staticMethod("static void Sleep(int millisecondsTimeout)", a -> sleep((int) a[0]))
                .staticMethod(
                        "static void Sleep(timespan timeout)",
                        a -> sleep(((TimeSpan) a[0]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .staticMethod("static bool Yield()", a -> {
                    Thread.yield();
                    return true;
                });
    }

    private static void monitor(TypeBuilder type) {
        type.staticMethod("static void Enter(System.Object obj)", a -> MonitorLocks.enter(a[0]))
                .staticMethod("static bool TryEnter(System.Object obj)", a -> MonitorLocks.tryEnter(a[0]))
                .staticMethod(
                        "static bool TryEnter(System.Object obj, int millisecondsTimeout)",
                        a -> MonitorLocks.tryEnter(a[0], (int) a[1]))
                .staticMethod(
                        "static bool TryEnter(System.Object obj, timespan timeout)",
                        a -> MonitorLocks.tryEnter(a[0], ((TimeSpan) a[1]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .staticMethod("static void Enter(System.Object obj, [ref] bool lockTaken)", a -> {
                    MonitorLocks.enter(a[0]);
                    ((Reference) a[1]).set(true);
                    return null;
                })
                .staticMethod("static bool IsEntered(System.Object obj)", a -> MonitorLocks.isHeld(a[0]))
                .staticMethod("static void Exit(System.Object obj)", a -> MonitorLocks.exit(a[0]));
    }

    private static synchronized Object compared(Reference location, Object value, Object comparand) {
        Object before = location.get();
        Object base = PSObject.unwrap(before);
        Object expected = PSObject.unwrap(comparand);
        if (base == expected || base != null && base.equals(expected)) {
            location.set(value);
        }
        return before;
    }

    private static Object sleep(long milliseconds) throws InterruptedException {
        return Interruptible.run(() -> {
            Thread.sleep(milliseconds);
            return null;
        });
    }
}
