package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.language.Extent;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;

/**
 * The breakpoints of a session. A script that is compiled after one was set in it looks for them line by line; others pay
 * nothing. Variables are watched from the moment a breakpoint on their name is set.
 */
public final class Breakpoints {
    private static final Set<String> WATCHED = ConcurrentHashMap.newKeySet();

    private final ExecutionContext context;
    private final List<Breakpoint> known = new ArrayList<>();
    private int lastId;
    private boolean acting;

    private Breakpoints(ExecutionContext context) {
        this.context = context;
    }

    /** Those of a session. */
    public static Breakpoints of(ExecutionContext context) {
        return context.service(Breakpoints.class, () -> new Breakpoints(context));
    }

    /** Whether any session has set one in a script. */
    public static boolean isWatched(String script) {
        return script != null && !WATCHED.isEmpty() && WATCHED.contains(script);
    }

    /** Sets one on a line. */
    public Breakpoint onLine(String script, int line, int column, CompiledScriptBlock action) {
        WATCHED.add(script);
        return add(new LineBreakpoint(++lastId, script, line, column, action));
    }

    /** Sets one on calls of commands. */
    public Breakpoint onCommand(String script, String pattern, CompiledScriptBlock action) {
        return add(new CommandBreakpoint(++lastId, script, pattern, action));
    }

    /** Sets one on a variable, in all scopes that run and that will run. */
    public Breakpoint onVariable(String script, String name, EnumValue mode, CompiledScriptBlock action) {
        context.usesAllScopeVariables();
        String folded = CaseFolding.fold(name);
        for (Frame frame = context.frame(); frame != null; frame = frame.caller) {
            for (Scope scope = frame.scope; scope != null; scope = scope.parent()) {
                PSVariable there = scope.local(folded);
                if (there != null) {
                    watch(there, scope);
                }
            }
        }
        return add(new VariableBreakpoint(++lastId, script, name, mode, action));
    }

    private void watch(PSVariable variable, Scope scope) {
        if (!(variable instanceof WatchedVariable)) {
            scope.define(new WatchedVariable(variable, context));
        }
    }

    /** A variable is about to be made by its first assignment: where there are breakpoints on its name, it is made a watched one. */
    void assigned(String name, Scope scope) {
        boolean wanted = known.stream()
                .anyMatch(each ->
                        each instanceof VariableBreakpoint of && of.variable().equalsIgnoreCase(name));
        if (wanted && scope.local(CaseFolding.fold(name)) == null) {
            watch(new PSVariable(name, null), scope);
        }
    }

    private Breakpoint add(Breakpoint breakpoint) {
        known.add(breakpoint);
        return breakpoint;
    }

    public List<Breakpoint> all() {
        return List.copyOf(known);
    }

    public void remove(Breakpoint breakpoint) {
        known.remove(breakpoint);
    }

    /**
     * A pipeline is about to run.
     *
     * @param leading whether it is the first that runs of its statement: breakpoints on a line without a column mean only such
     */
    public void reached(Frame frame, Extent extent, boolean leading) {
        for (Breakpoint each : all()) {
            if (each instanceof LineBreakpoint of && of.isAt(extent, leading)) {
                hit(each, frame);
            }
        }
    }

    /** A command is about to be called. */
    public void call(Frame frame, String name) {
        for (Breakpoint each : all()) {
            if (each instanceof CommandBreakpoint of && of.isOf(name) && of.isIn(frame)) {
                hit(each, frame);
            }
        }
    }

    /** A variable is about to be read or written. */
    void variable(Frame frame, String name, boolean writing) {
        for (Breakpoint each : all()) {
            if (each instanceof VariableBreakpoint of && of.isOf(name, writing) && of.isIn(frame)) {
                hit(each, frame);
            }
        }
    }

    private void hit(Breakpoint breakpoint, Frame frame) {
        if (!breakpoint.isEnabled() || acting) {
            return;
        }
        acting = true;
        try {
            breakpoint.hit(frame);
        } finally {
            acting = false;
        }
    }
}
