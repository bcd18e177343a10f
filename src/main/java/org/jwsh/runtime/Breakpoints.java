package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.values.text.WildcardPattern;

/**
 * The breakpoints of a session. A script that is compiled after one was set in it looks for them line by line; others pay
 * nothing.
 */
public final class Breakpoints {
    private static final Set<String> WATCHED = ConcurrentHashMap.newKeySet();

    private final List<Breakpoint> known = new ArrayList<>();
    private int lastId;
    private boolean acting;

    /** Those of a session. */
    public static Breakpoints of(ExecutionContext context) {
        return context.service(Breakpoints.class, Breakpoints::new);
    }

    /** Whether any session has set one in a script. */
    public static boolean isWatched(String script) {
        return script != null && !WATCHED.isEmpty() && WATCHED.contains(script);
    }

    /** Sets one on a line. */
    public Breakpoint onLine(String script, int line, int column, CompiledScriptBlock action) {
        WATCHED.add(script);
        return add(new Breakpoint(++lastId, script, line, column, null, action));
    }

    /** Sets one on calls of commands. */
    public Breakpoint onCommand(String script, String pattern, CompiledScriptBlock action) {
        return add(new Breakpoint(++lastId, script, 0, 0, pattern, action));
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

    /** A statement is about to run. */
    public void statement(Frame frame, String script, int line, int column) {
        for (Breakpoint each : all()) {
            boolean here = each.command() == null
                    && each.line() == line
                    && (each.column() == 0 || each.column() == column)
                    && each.script().equals(script);
            if (here) {
                hit(each, frame);
            }
        }
    }

    /** A command is about to be called. */
    public void call(Frame frame, String name) {
        for (Breakpoint each : all()) {
            boolean here = each.command() != null
                    && WildcardPattern.of(each.command(), true).isMatch(name)
                    && (each.script() == null || each.script().equals(frame.position.file()));
            if (here) {
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
