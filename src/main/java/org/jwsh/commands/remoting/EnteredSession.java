package org.jwsh.commands.remoting;

import java.util.List;
import java.util.function.Consumer;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;

/** The session on another machine whose prompt the user is at: what is typed runs there. */
public final class EnteredSession {
    private PSSession session;
    private boolean owned;

    /** That of a session, with nothing entered at first. */
    static EnteredSession of(ExecutionContext context) {
        return context.service(EnteredSession.class, EnteredSession::new);
    }

    /** That of a session where something is entered, else null. */
    public static EnteredSession active(ExecutionContext context) {
        EnteredSession known = context.knownService(EnteredSession.class);
        return known == null || known.session == null ? null : known;
    }

    boolean isActive() {
        return session != null;
    }

    /** @param opened whether the session was opened for this and ends with it */
    void enter(PSSession entered, boolean opened) {
        session = entered;
        owned = opened;
    }

    /** Comes back to the user's own session. */
    public void leave() {
        PSSession left = session;
        session = null;
        if (owned && left != null) {
            left.runspace().close();
        }
    }

    /** What stands before the next command: the prompt there, with the name of the machine. */
    public String prompt(ExecutionContext context) {
        CollectingPipe written = new CollectingPipe();
        Streams streams = new Streams(written, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE);
        run(context, "prompt", streams, error -> {});
        List<Object> found = written.collected();
        String text = found.isEmpty() ? "PS> " : LanguagePrimitives.toStringInvariant(found.getLast());
        return "[" + session.computerName() + "]: " + text;
    }

    /** Runs what was typed; a session that is lost is left. */
    public void run(ExecutionContext context, String text) {
        Streams streams = context.rootFrame().streams;
        run(context, text, streams, error -> {
            context.errors().add(error);
            streams.error().write(error);
        });
        if (session != null && !session.isOpen()) {
            leave();
        }
    }

    private void run(ExecutionContext context, String text, Streams streams, Consumer<ErrorRecord> errors) {
        RemoteCall call = new RemoteCall(RemoteTarget.of(session), RemoteScript.of(text), List.of(), null, true);
        try (RemoteRuns runs = new RemoteRuns(context, streams, errors, streams.output(), List.of(call))) {
            runs.start(1);
            runs.finish();
        }
    }
}
