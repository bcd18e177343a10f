package org.jwsh.runtime.flow;

/** A {@code continue} on its way to a loop of a caller. */
public final class ContinueException extends FlowException {
    private final String label;

    /** @param label the label of the loop, or null for the nearest */
    public ContinueException(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
