package org.jwsh.runtime.flow;

/** A {@code break} on its way to a loop of a caller. */
public final class BreakException extends FlowException {
    private final String label;

    /** @param label the label of the loop, or null for the nearest */
    public BreakException(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
