package org.jwsh.values.types;

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
            default -> null;
        };
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
                .staticMethod("static void Sleep(int millisecondsTimeout)", a -> {
                    Thread.sleep((int) a[0]);
                    return null;
                })
                .staticMethod("static void Sleep(timespan timeout)", a -> {
                    Thread.sleep(((TimeSpan) a[0]).ticks() / TimeSpan.TICKS_PER_MILLISECOND);
                    return null;
                })
                .staticMethod("static bool Yield()", a -> {
                    Thread.yield();
                    return true;
                });
    }

    private static void monitor(TypeBuilder type) {
        type.staticMethod("static void Enter(System.Object obj)", a -> MonitorLocks.enter(a[0]))
                .staticMethod("static bool TryEnter(System.Object obj)", a -> MonitorLocks.tryEnter(a[0]))
                .staticMethod("static void Exit(System.Object obj)", a -> MonitorLocks.exit(a[0]));
    }
}
