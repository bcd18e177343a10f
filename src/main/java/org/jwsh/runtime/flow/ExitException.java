package org.jwsh.runtime.flow;

/** An {@code exit} on its way out of the script or the session. */
public final class ExitException extends FlowException {
    private final Object argument;

    /** @param argument what stood behind {@code exit}, or null */
    public ExitException(Object argument) {
        this.argument = argument;
    }

    public Object argument() {
        return argument;
    }
}
