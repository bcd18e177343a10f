package org.jwsh.commands.runspaces;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;

/** The runspaces that a session knows: its own first, then those its scripts made. */
public final class Runspaces {
    private final List<Runspace> known = new ArrayList<>();
    private int lastId = 1;

    private Runspaces(ExecutionContext session) {
        known.add(Runspace.ofSession(session, 1));
    }

    /** Those of a session. */
    public static Runspaces of(ExecutionContext session) {
        return session.service(Runspaces.class, () -> new Runspaces(session));
    }

    /** All of them, by number. */
    public synchronized List<Runspace> all() {
        return List.copyOf(known);
    }

    /** The session's own. */
    public synchronized Runspace own() {
        return known.getFirst();
    }

    synchronized int nextId() {
        return ++lastId;
    }

    synchronized void add(Runspace runspace) {
        known.add(runspace);
    }

    synchronized void remove(Runspace runspace) {
        if (runspace != known.getFirst()) {
            known.remove(runspace);
        }
    }
}
