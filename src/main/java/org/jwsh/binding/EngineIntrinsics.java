package org.jwsh.binding;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionState;

/** The session as attributes that scripts define are handed it. */
public record EngineIntrinsics(ExecutionContext context) {
    /** The state of the module whose code runs, or of the session. */
    public SessionState sessionState() {
        return context.scope().sessionState();
    }
}
