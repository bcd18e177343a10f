package org.jwsh.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.text.Culture;

/**
 * The state of one runspace. One thread at a time runs in it; {@link #stop} alone may be called from any thread. Two contexts
 * share nothing but compiled code and types.
 */
public final class ExecutionContext {
    private static final ThreadLocal<ExecutionContext> CURRENT = new ThreadLocal<>();
    private static final int DEEPEST_CALL = 4000;

    static {
        SessionTexts.install();
    }

    static {
        SessionAmbient.locateBy(ContextAmbient::current);
    }

    private final PSHost host;
    private final Engine engine;
    /** What the session's scripts have chosen, while none of them runs. */
    private Culture culture = Culture.EN_US;

    private final SessionState globalState = new SessionState();
    private final Frame rootFrame;
    private final CommandDiscovery commands = new CommandDiscovery(this);
    private final ErrorList errors = new ErrorList();
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final Deque<PipelineProcessor> running = new ArrayDeque<>();
    private Frame frame;
    private boolean success = true;
    private long historyId = 1;
    private volatile boolean stopping;
    private volatile Consumer<ProgressRecord> progress;
    private volatile Thread thread;
    private volatile ExecutionContext inner;
    private boolean sheltered;
    private final Queue<Runnable> pending = new ConcurrentLinkedQueue<>();
    private volatile boolean hasPending;
    private boolean actsNow;
    private boolean allScopeVariables;
    private boolean strictMode;
    private Redirections redirections;
    private Iterable<?> standardInput;
    private TypeTable typeTable;

    public ExecutionContext(PSHost host, Engine engine, Streams hostStreams) {
        this.host = host;
        this.engine = engine;
        this.rootFrame = Frame.root(this, globalState.topScope());
        this.rootFrame.streams = hostStreams;
        this.frame = rootFrame;
    }

    /** The context whose code runs on this thread, or null. */
    public static ExecutionContext current() {
        return CURRENT.get();
    }

    /** Makes this the thread's context, and the session's culture the thread's, for as long as the action runs. */
    public <T> T call(Supplier<T> action) {
        ExecutionContext before = CURRENT.get();
        if (before == this) {
            return inside(before, action);
        }
        Culture outside = Culture.current();
        Culture.setCurrent(culture);
        try {
            return inside(before, action);
        } finally {
            culture = Culture.current();
            Culture.setCurrent(outside);
        }
    }

    private <T> T inside(ExecutionContext before, Supplier<T> action) {
        CURRENT.set(this);
        Thread outer = thread;
        thread = Thread.currentThread();
        if (before != null) {
            before.inner = this;
        }
        try {
            return action.get();
        } finally {
            thread = outer;
            if (before == null) {
                CURRENT.remove();
            } else {
                before.inner = null;
                CURRENT.set(before);
            }
        }
    }

    public PSHost host() {
        return host;
    }

    public Engine engine() {
        return engine;
    }

    public SessionState globalState() {
        return globalState;
    }

    public Scope globalScope() {
        return globalState.topScope();
    }

    /** The frame that runs now. */
    public Frame frame() {
        return frame;
    }

    /** The scope that runs now. */
    public Scope scope() {
        return frame.scope;
    }

    /** The frame below all others. */
    public Frame rootFrame() {
        return rootFrame;
    }

    public CommandDiscovery commands() {
        return commands;
    }

    /** {@code $Error}. */
    public ErrorList errors() {
        return errors;
    }

    /**
     * Goes into a frame.
     *
     * @return the frame to give to {@link #leave}
     */
    public Frame enter(Frame next) {
        if (next.depth() > DEEPEST_CALL) {
            throw callDepthOverflow(next.depth());
        }
        Frame previous = frame;
        frame = next;
        return previous;
    }

    /** Goes back to the frame that {@link #enter} gave. */
    public void leave(Frame previous) {
        if (frame != previous && frame.ownsScope() && frame.scope.hasCommands()) {
            commands.changed();
        }
        frame = previous;
    }

    /** PowerShell's error for calls that go too deep. */
    public static NetException callDepthOverflow(int depth) {
        return NetException.of(
                        "System.Management.Automation.ScriptCallDepthException",
                        "The script failed due to call depth overflow.")
                .withRecord("CallDepthOverflow", ErrorCategory.InvalidOperation, depth);
    }

    /** The number that the command line that runs has in the history. */
    public long historyId() {
        return historyId;
    }

    public void historyId(long id) {
        historyId = id;
    }

    /** {@code $?}. */
    public boolean success() {
        return success;
    }

    public void success(boolean value) {
        success = value;
    }

    /** Something that lives as long as the session, one of each class, made on first request. */
    public <T> T service(Class<T> type, Supplier<T> make) {
        Object known = services.get(type);
        if (known == null) {
            known = make.get();
            services.put(type, known);
        }
        return type.cast(known);
    }

    /** The service of a class that was put in place or made before, or null. */
    public <T> T knownService(Class<T> type) {
        return type.cast(services.get(type));
    }

    /** Puts a service in place. */
    public <T> void install(Class<T> type, T instance) {
        services.put(type, instance);
    }

    /** What the session adds to types. */
    TypeTable typeTable() {
        if (typeTable == null) {
            typeTable = service(TypeTable.class, TypeTable::new);
        }
        return typeTable;
    }

    /** Whether any variable was made that exists in all scopes, beyond those of every session. */
    public boolean hasAllScopeVariables() {
        return allScopeVariables;
    }

    public void usesAllScopeVariables() {
        allScopeVariables = true;
    }

    /** Whether any scope has set a strict mode. */
    public boolean usesStrictMode() {
        return strictMode;
    }

    /** Sets the strict mode of a scope: 0 for off, else 1 to 3. */
    public void strictMode(Scope scope, int level) {
        strictMode = true;
        scope.strictMode(level);
    }

    /** The lines that were piped into the shell, each read when it is asked for; null where there are none. */
    public Iterable<?> standardInput() {
        return standardInput;
    }

    public void standardInput(Iterable<?> lines) {
        standardInput = lines;
    }

    /** How redirections reach files. */
    public Redirections redirections() {
        return redirections;
    }

    public void redirections(Redirections access) {
        redirections = access;
    }

    /** Whether {@link #stop} was called, or the session's thread interrupted, and the stop is under way. */
    public boolean isStopping() {
        return stopping || Thread.currentThread().isInterrupted() && stopInterrupted();
    }

    /** Makes of the interruption of the session's thread a stop of what it runs. */
    private boolean stopInterrupted() {
        if (CURRENT.get() != this || sheltered) {
            return false;
        }
        Thread.interrupted();
        stop();
        return true;
    }

    /** Throws where the session is being stopped: loops call it once in each round. */
    public void checkStop() {
        if (isStopping()) {
            throw new PipelineStoppedException();
        }
    }

    /** Runs what has to run even when the session is being stopped: finally and clean blocks. */
    public <T> T sheltered(Supplier<T> last) {
        boolean before = stopping;
        boolean outer = sheltered;
        stopping = false;
        sheltered = true;
        try {
            return last.get();
        } finally {
            sheltered = outer;
            stopping |= before;
        }
    }

    /** Stops what runs, methods that wait and sessions that run inside this one included; from any thread. */
    public void stop() {
        stopping = true;
        List<PipelineProcessor> now;
        synchronized (running) {
            now = List.copyOf(running);
        }
        // what stops may have to wait for what runs, which may be about to begin another pipeline
        now.forEach(PipelineProcessor::stop);
        ExecutionContext within = inner;
        if (within != null && within != this) {
            within.stop();
        }
        Thread waiting = thread;
        if (waiting != null && waiting != Thread.currentThread()) {
            Interruptible.stop(waiting);
        }
    }

    /** Shows how far something is, or tells {@link #progressTo} of it. */
    public void writeProgress(ProgressRecord record) {
        Consumer<ProgressRecord> told = progress;
        if (told == null) {
            host.writeProgress(record);
        } else {
            told.accept(record);
        }
    }

    /** Who is told how far things are instead of the host; null for nobody. Gives who was told before. */
    public Consumer<ProgressRecord> progressTo(Consumer<ProgressRecord> listener) {
        Consumer<ProgressRecord> before = progress;
        progress = listener;
        return before;
    }

    /** Has something run on the thread of the session, between commands or while it waits; from any thread. */
    public void later(Runnable action) {
        pending.add(action);
        hasPending = true;
    }

    /** Runs what was put off, unless it is doing that already. */
    public void runPendingActions() {
        if (!hasPending || actsNow) {
            return;
        }
        hasPending = false;
        actsNow = true;
        boolean before = success;
        try {
            for (Runnable next = pending.poll(); next != null; next = pending.poll()) {
                next.run();
            }
        } finally {
            actsNow = false;
            success = before;
        }
    }

    /** Makes the session ready for the next command after a stop. */
    public void resetStop() {
        stopping = false;
    }

    void running(PipelineProcessor pipeline) {
        synchronized (running) {
            running.push(pipeline);
        }
    }

    void finished(PipelineProcessor pipeline) {
        synchronized (running) {
            running.remove(pipeline);
        }
    }
}
