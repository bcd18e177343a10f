package org.jwsh.compile.statement;

import org.jwsh.compile.expression.Capture;
import org.jwsh.runtime.Frame;

/** A statement, ready to run. What it writes goes to the output of the frame's streams. */
public abstract class StatementNode {
    public abstract Completion execute(Frame frame);

    /**
     * Runs the statement for what it writes, as the value of an expression: no value, the one object, or an array. Overridden
     * where the value is at hand without being written.
     */
    public Object value(Frame frame) {
        return Capture.value(this, frame);
    }
}
