package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** Nothing to do. */
public final class EmptyStatement extends StatementNode {
    @Override
    public Completion execute(Frame frame) {
        return Completion.NORMAL;
    }
}
