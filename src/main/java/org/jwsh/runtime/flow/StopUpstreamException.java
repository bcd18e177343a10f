package org.jwsh.runtime.flow;

/** A command has all the input it wants: the commands before it end at once. */
public final class StopUpstreamException extends FlowException {
    private final Object requester;

    /** @param requester the command processor that asked */
    public StopUpstreamException(Object requester) {
        this.requester = requester;
    }

    public Object requester() {
        return requester;
    }
}
