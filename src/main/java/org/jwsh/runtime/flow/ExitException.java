package org.jwsh.runtime.flow;

/** An {@code exit} on its way out of the script or the session. */
public final class ExitException extends FlowException {
    private final Object argument;
    private final boolean ofSession;

    /** @param argument what stood behind {@code exit}, or null */
    public ExitException(Object argument) {
        this(argument, false);
    }

    private ExitException(Object argument, boolean ofSession) {
        this.argument = argument;
        this.ofSession = ofSession;
    }

    /** An end of the session, which no script on the way out keeps for itself. */
    public static ExitException ofSession(int code) {
        return new ExitException(code, true);
    }

    public boolean isOfSession() {
        return ofSession;
    }

    public Object argument() {
        return argument;
    }
}
