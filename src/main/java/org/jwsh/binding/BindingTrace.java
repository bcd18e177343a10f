package org.jwsh.binding;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetType;

/**
 * Hears of each step of a binding, for Trace-Command. While no session of the JVM is traced all binders share one that does
 * nothing.
 */
public class BindingTrace {
    private static final BindingTrace OFF = new BindingTrace();
    private static final AtomicInteger ACTIVE = new AtomicInteger();

    BindingTrace() {}

    /** The trace of a session; one that does nothing where it is not traced. */
    static BindingTrace of(ExecutionContext context) {
        if (ACTIVE.get() == 0) {
            return OFF;
        }
        BindingTrace known = context.knownService(BindingTrace.class);
        return known == null ? OFF : known;
    }

    /** Traces what a session binds from now on: each line goes to a consumer as PowerShell prints it, without time and source. */
    public static void start(ExecutionContext context, Consumer<String> lines) {
        context.install(BindingTrace.class, new PrintedBindingTrace(lines));
        ACTIVE.incrementAndGet();
    }

    /** Ends what {@link #start} began. */
    public static void stop(ExecutionContext context) {
        ACTIVE.decrementAndGet();
        context.install(BindingTrace.class, OFF);
    }

    /** A phase begins: {@code NAMED} or {@code POSITIONAL} arguments. */
    void arguments(String kind, String command) {}

    /** The command has given an object with further parameters. */
    void dynamic(Object holder) {}

    /** Mandatory parameters are looked for. */
    void mandatoryCheck(String command) {}

    /** One of the command's methods is about to run. */
    void calling(String method) {}

    /** An object of the pipeline has come. */
    void input(String command, Object input) {}

    /** A parameter is tried for the object. */
    void attempt(String parameter, boolean byProperty, boolean coerced) {}

    /** A value is about to be bound. */
    void bind(String parameter, Object argument) {}

    /** An attribute looks at the value. */
    void validation(Object attribute) {}

    /** An attribute makes another value of it. */
    void generation(Object attribute, Object result) {}

    /** The value is converted. */
    void coerce(NetType type, Object argument) {}

    /** The value was bound. */
    void bound(String parameter, Object value) {}

    /** The value was not bound. */
    void skipped(String parameter, Object argument) {}
}
