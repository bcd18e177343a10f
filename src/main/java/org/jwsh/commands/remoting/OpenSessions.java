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
