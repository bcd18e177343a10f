package org.jwsh.binding;

import org.jwsh.runtime.Frame;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.NetException;

/** A function ends itself with an error: no statement of it runs any more, its caller sees the error. */
final class FunctionTerminated extends FlowException {
    private final transient Frame frame;
    private final NetException error;

    FunctionTerminated(Frame frame, NetException error) {
        this.frame = frame;
        this.error = error;
    }

    /** The frame of the function. */
    Frame frame() {
        return frame;
    }

    NetException error() {
        return error;
    }
}
