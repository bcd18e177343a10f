package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.runtime.ExecutionContext;

/** The sessions on other machines that this session has opened and not removed. */
public final class OpenSessions {
    private final List<PSSession> sessions = new ArrayList<>();
    private int nextId = 1;

    public static OpenSessions of(ExecutionContext context) {
        return context.service(OpenSessions.class, OpenSessions::new);
    }

    /** @param name null for a name made of the number */
    synchronized PSSession add(String name, Connector connector, RemoteRunspace runspace) {
        int id = nextId++;
        PSSession session = new PSSession(id, name == null ? "Runspace" + id : name, connector, runspace);
        sessions.add(session);
        return session;
    }

    /** The session under a number and a name of its own, from now on known here. */
    synchronized PSSession adopt(String name, PSSession session) {
        int id = nextId++;
        PSSession known = session.as(id, name == null ? "Runspace" + id : name);
        sessions.add(known);
        return known;
    }

    synchronized List<PSSession> all() {
        return List.copyOf(sessions);
    }

    /** Ends a session and forgets it. */
    void remove(PSSession session) {
        synchronized (this) {
            sessions.remove(session);
        }
        session.runspace().close();
    }
}
