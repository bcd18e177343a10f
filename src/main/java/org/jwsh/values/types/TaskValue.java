package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.TimeSpan;

/** Work that is under way or done, with a result where its type says so. */
public final class TaskValue implements NetTyped {
    private static final String TASK = "System.Threading.Tasks.Task";

    private final String typeName;
    private final CompletableFuture<Object> future;
    private final int id = NEXT.incrementAndGet();
    private static final java.util.concurrent.atomic.AtomicInteger NEXT =
            new java.util.concurrent.atomic.AtomicInteger();

    public TaskValue(String typeName, CompletableFuture<Object> future) {
        this.typeName = typeName;
        this.future = future;
    }

    /** A task that is done. */
    static TaskValue done() {
        return new TaskValue(TASK, CompletableFuture.completedFuture(null));
    }

    /** A task that is done and has a result. */
    static TaskValue of(Object result) {
        Object base = PSObject.unwrap(result);
        String type = base == null ? "System.Object" : NetTypes.of(base).displayName();
        return new TaskValue(TASK + "[" + type + "]", CompletableFuture.completedFuture(result));
    }

    private static TaskValue failed(Throwable problem) {
        return new TaskValue(TASK, CompletableFuture.failedFuture(problem));
    }

    private static TaskValue delay(long milliseconds) {
        CompletableFuture<Object> later = new CompletableFuture<>();
        if (milliseconds >= 0) {
            later.completeOnTimeout(null, milliseconds, TimeUnit.MILLISECONDS);
        }
        return new TaskValue(TASK, later);
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    private boolean isFaulted() {
        return future.isCompletedExceptionally() && !future.isCancelled();
    }

    private String status() {
        return !future.isDone()
                ? "WaitingForActivation"
                : future.isCancelled() ? "Canceled" : isFaulted() ? "Faulted" : "RanToCompletion";
    }

    private Throwable problem() {
        try {
            future.join();
            return null;
        } catch (CancellationException cancelled) {
            return NetException.of("System.Threading.Tasks.TaskCanceledException", "A task was canceled.");
        } catch (CompletionException failure) {
            return failure.getCause();
        }
    }

    private NetException aggregate() {
        Throwable inner = problem();
        return NetException.of(
                        "System.AggregateException", "One or more errors occurred. (" + inner.getMessage() + ")", inner)
                .with("InnerExceptions", new Object[] {inner});
    }

    private Object result() throws InterruptedException {
        try {
            return Interruptible.run(future::get);
        } catch (ExecutionException | CancellationException failure) {
            throw aggregate();
        }
    }

    private Object awaited() throws InterruptedException {
        try {
            return Interruptible.run(future::get);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException own ? own : aggregate();
        } catch (CancellationException cancelled) {
            throw NetException.of("System.Threading.Tasks.TaskCanceledException", "A task was canceled.");
        }
    }

    private boolean await(long milliseconds) throws InterruptedException {
        if (milliseconds >= 0 && !Interruptible.run(() -> endsWithin(milliseconds))) {
            return false;
        }
        result();
        return true;
    }

    private boolean endsWithin(long milliseconds) throws InterruptedException {
        try {
            future.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException | CancellationException failure) {
            return true;
        }
    }

    static void define(TypeBuilder type) {
        Class<TaskValue> self = TaskValue.class;
        type.property("int Id", self, t -> t.id)
                .property("bool IsCompleted", self, t -> t.future.isDone())
                .property(
                        "bool IsCompletedSuccessfully",
                        self,
                        t -> t.future.isDone() && !t.future.isCompletedExceptionally())
                .property("bool IsCanceled", self, t -> t.future.isCancelled())
                .property("bool IsFaulted", self, TaskValue::isFaulted)
                .property("System.AggregateException Exception", self, t -> t.isFaulted() ? t.aggregate() : null)
                .property(
                        "System.Threading.Tasks.TaskStatus Status",
                        self,
                        t -> Enums.value("System.Threading.Tasks.TaskStatus", t.status()))
                .property("System.Object AsyncState", self, t -> null)
                .method("void Wait()", self, (t, a) -> {
                    t.result();
                    return null;
                })
                .method("bool Wait(int millisecondsTimeout)", self, (t, a) -> t.await((int) a[0]))
                .method(
                        "bool Wait(timespan timeout)",
                        self,
                        (t, a) -> t.await(((TimeSpan) a[0]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .method("System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()", self, (t, a) -> new Awaiter(t))
                .method("void Dispose()", self, (t, a) -> null);
        type.staticProperty(TASK + " CompletedTask", TaskValue::done)
                .staticMethod("static " + TASK + " Delay(int millisecondsDelay)", a -> delay((int) a[0]))
                .staticMethod(
                        "static " + TASK + " Delay(timespan delay)",
                        a -> delay(((TimeSpan) a[0]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .staticMethod(
                        "static " + TASK + " FromException(System.Exception exception)", a -> failed((Throwable) a[0]))
                .staticMethod(
                        "static " + TASK + " FromCanceled(System.Threading.CancellationToken cancellationToken)",
                        a -> cancelled())
                .staticMethod(
                        "static bool WaitAll(" + TASK + "[] tasks, int millisecondsTimeout)",
                        a -> waitAll((Object[]) a[0], (int) a[1]))
                .staticMethod(
                        "static bool WaitAll(" + TASK + "[] tasks, timespan timeout)",
                        a -> waitAll((Object[]) a[0], ((TimeSpan) a[1]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .staticMethod(
                        "static int WaitAny(" + TASK + "[] tasks, int millisecondsTimeout)",
                        a -> waitAny((Object[]) a[0], (int) a[1]))
                .staticMethod(
                        "static System.Threading.Tasks.Task[" + TASK + "] WhenAny(Params " + TASK + "[] tasks)",
                        a -> whenAny((Object[]) a[0]))
                .staticMethod("static void WaitAll(Params " + TASK + "[] tasks)", a -> waitAll((Object[]) a[0]))
                .staticMethod("static int WaitAny(Params " + TASK + "[] tasks)", a -> waitAny((Object[]) a[0]))
                .staticMethod("static " + TASK + " WhenAll(Params " + TASK + "[] tasks)", a -> whenAll((Object[]) a[0]))
                .genericStatic(
                        "static System.Threading.Tasks.Task[TResult] FromResult[TResult](TResult result)",
                        (types, a) -> of(a[0]));
    }

    private static CompletableFuture<?>[] futures(Object[] tasks) {
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (Object task : tasks) {
            all.add(((TaskValue) PSObject.unwrap(task)).future);
        }
        return all.toArray(CompletableFuture<?>[]::new);
    }

    private static Object waitAll(Object[] tasks) {
        List<Object> problems = new ArrayList<>();
        for (Object task : tasks) {
            Throwable problem = ((TaskValue) PSObject.unwrap(task)).problem();
            if (problem != null) {
                problems.add(problem);
            }
        }
        if (problems.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder("One or more errors occurred.");
        problems.forEach(problem ->
                text.append(" (").append(((Throwable) problem).getMessage()).append(')'));
        throw NetException.of("System.AggregateException", text.toString(), (Throwable) problems.getFirst())
                .with("InnerExceptions", problems.toArray());
    }

    private static TaskValue cancelled() {
        CompletableFuture<Object> future = new CompletableFuture<>();
        future.cancel(false);
        return new TaskValue(TASK, future);
    }

    private static boolean waitAll(Object[] tasks, long milliseconds) throws InterruptedException {
        CompletableFuture<Object> all = CompletableFuture.allOf(futures(tasks)).thenApply(nothing -> null);
        boolean done = milliseconds < 0 || Interruptible.run(() -> new TaskValue(TASK, all).endsWithin(milliseconds));
        if (done) {
            waitAll(tasks);
        }
        return done;
    }

    private static int waitAny(Object[] tasks, long milliseconds) throws InterruptedException {
        CompletableFuture<Object> any = CompletableFuture.anyOf(futures(tasks));
        boolean done = milliseconds < 0 || Interruptible.run(() -> new TaskValue(TASK, any).endsWithin(milliseconds));
        return done ? waitAny(tasks) : -1;
    }

    private static TaskValue whenAny(Object[] tasks) {
        CompletableFuture<Object> first =
                CompletableFuture.anyOf(futures(tasks)).handle((result, failure) -> tasks[waitAny(tasks)]);
        return new TaskValue(TASK + "[" + TASK + "]", first);
    }

    private static int waitAny(Object[] tasks) {
        CompletableFuture<?>[] all = futures(tasks);
        CompletableFuture.anyOf(all).exceptionally(failure -> null).join();
        for (int i = 0; i < all.length; i++) {
            if (all[i].isDone()) {
                return i;
            }
        }
        return -1;
    }

    private static TaskValue whenAll(Object[] tasks) {
        return new TaskValue(TASK, CompletableFuture.allOf(futures(tasks)).thenApply(nothing -> null));
    }

    static void result(TypeBuilder type, String own, NetType result) {
        type.property(result.displayName() + " Result", TaskValue.class, t -> {
            try {
                return t.result();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return null;
            }
        });
    }

    /** What an await asks. */
    @TypeName("System.Runtime.CompilerServices.TaskAwaiter")
    record Awaiter(TaskValue task) {
        static void define(TypeBuilder type) {
            type.property("bool IsCompleted", Awaiter.class, a -> a.task.future.isDone())
                    .method("System.Object GetResult()", Awaiter.class, (w, a) -> w.task.awaited());
        }

        @Override
        public String toString() {
            return "System.Runtime.CompilerServices.TaskAwaiter";
        }
    }

    /** Completes a task from outside. */
    static final class Source implements NetTyped {
        private final String typeName;
        private final TaskValue task;

        private Source(String typeName, String taskType) {
            this.typeName = typeName;
            this.task = new TaskValue(taskType, new CompletableFuture<>());
        }

        @Override
        public NetType netType() {
            return NetTypes.named(typeName);
        }
    }

    static void source(TypeBuilder type, String own, String taskType, NetType result) {
        Class<Source> self = Source.class;
        String value = result.displayName() + " result)";
        type.constructor(own + " new()", a -> new Source(own, taskType))
                .property(taskType + " Task", self, s -> s.task)
                .method("bool TrySetResult(" + value, self, (s, a) -> s.task.future.complete(a[0]))
                .method("bool TrySetCanceled()", self, (s, a) -> s.task.future.cancel(false))
                .method(
                        "bool TrySetException(System.Exception exception)",
                        self,
                        (s, a) -> s.task.future.completeExceptionally((Throwable) a[0]))
                .method("void SetResult(" + value, self, (s, a) -> once(s.task.future.complete(a[0])))
                .method("void SetCanceled()", self, (s, a) -> once(s.task.future.cancel(false)))
                .method(
                        "void SetException(System.Exception exception)",
                        self,
                        (s, a) -> once(s.task.future.completeExceptionally((Throwable) a[0])));
    }

    private static Object once(boolean first) {
        if (!first) {
            throw Failures.invalidOperation(
                    "An attempt was made to transition a task to a final state when it had already completed.");
        }
        return null;
    }

    @Override
    public String toString() {
        return netType().toString();
    }
}
