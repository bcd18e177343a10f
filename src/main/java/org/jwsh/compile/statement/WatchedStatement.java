package org.jwsh.compile.statement;

import org.jwsh.language.Extent;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.Frame;

/** A statement of a script that has breakpoints: they are met before it runs. */
public final class WatchedStatement extends StatementNode {
    private final StatementNode statement;
    private final Extent extent;

    public WatchedStatement(StatementNode statement, Extent extent) {
        this.statement = statement;
        this.extent = extent;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = extent;
        Breakpoints.of(frame.context).reached(frame, extent, true);
        return statement.execute(frame);
    }
}
