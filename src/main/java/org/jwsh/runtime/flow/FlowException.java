package org.jwsh.runtime.flow;

/** Leaves the code that runs without being an error: no try of a script catches it, finally blocks run. */
public abstract class FlowException extends RuntimeException {
    protected FlowException() {
        super(null, null, false, false);
    }
}
