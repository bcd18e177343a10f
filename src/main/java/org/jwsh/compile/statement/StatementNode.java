package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** A statement, ready to run. What it writes goes to the output of the frame's streams. */
public abstract class StatementNode {
    public abstract Completion execute(Frame frame);
}
