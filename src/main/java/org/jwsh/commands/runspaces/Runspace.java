package org.jwsh.commands.runspaces;

import java.util.UUID;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionFactory;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.types.Guid;

/** A session of its own, beside the one whose script made it. */
public final class Runspace {
    private final int id;
    private final Guid instanceId = new Guid(UUID.randomUUID());
    private final ExecutionContext like;
    private final InitialState initialState;
    private String name;
    private ExecutionContext session;
    private volatile String state = "BeforeOpen";
    private volatile boolean busy;

    private Runspace(int id, String name, ExecutionContext like, InitialState initialState) {
        this.id = id;
        this.name = name;
        this.like = like;
        this.initialState = initialState;
    }

    /** A runspace that is not open yet. */
    static Runspace create(ExecutionContext like, InitialState initialState) {
        Runspaces all = Runspaces.of(like);
        int id = all.nextId();
        Runspace made = new Runspace(id, "Runspace" + id, like, initialState);
        all.add(made);
        return made;
    }

    /** The runspace of a session that is there already. */
    static Runspace ofSession(ExecutionContext session, int id) {
        Runspace made = new Runspace(id, "Runspace" + id, session, null);
        made.session = session;
        made.state = "Opened";
        made.busy = true;
        return made;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    void name(String given) {
        name = given;
    }

    public Guid instanceId() {
        return instanceId;
    }

    /** {@code BeforeOpen}, {@code Opened} or {@code Closed}. */
    String state() {
        return state;
    }

    String availability() {
        return !state.equals("Opened") ? "None" : busy ? "Busy" : "Available";
    }

    /** Makes the session; an open runspace cannot be opened again. */
    synchronized void open() {
        if (!state.equals("BeforeOpen")) {
            throw NetException.of(
                    "System.Management.Automation.Runspaces.InvalidRunspaceStateException",
                    "Cannot open the runspace because the runspace is not in the BeforeOpen state. Current state of the"
                            + " runspace is '" + state + "'.");
        }
        session = SessionFactory.of(like).create(like, like.rootFrame().streams);
        if (initialState != null) {
            session.call(() -> {
                initialState.apply(session);
                return null;
            });
        }
        state = "Opened";
    }

    void close() {
        if (session != null && session != like) {
            session.stop();
            session.resetStop();
        }
        state = "Closed";
        Runspaces.of(like).remove(this);
    }

    /**
     * The session.
     *
     * @throws NetException where the runspace is not open
     */
    ExecutionContext session() {
        if (!state.equals("Opened")) {
            throw NetException.of(
                            "System.Management.Automation.Runspaces.InvalidRunspaceStateException",
                            "The runspace state is not valid for this operation.")
                    .with("CurrentState", label(state))
                    .with("ExpectedState", label("Opened"))
                    .withRecord("InvalidRunspaceState", ErrorCategory.InvalidOperation, null);
        }
        return session;
    }

    private static Object label(String state) {
        return ((EnumType) NetTypes.named("System.Management.Automation.Runspaces.RunspaceState")).find(state);
    }

    void busy(boolean runs) {
        busy = runs;
    }

    @Override
    public String toString() {
        return "System.Management.Automation.Runspaces.LocalRunspace";
    }
}
