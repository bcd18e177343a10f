package org.jwsh.runtime.flow;

import org.jwsh.values.NotAnError;

/** Leaves the code that runs without being an error: no try of a script catches it, finally blocks run. */
public abstract class FlowException extends RuntimeException implements NotAnError {
    protected FlowException() {
        super(null, null, false, false);
    }
}
