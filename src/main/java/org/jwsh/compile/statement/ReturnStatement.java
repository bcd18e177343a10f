package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** {@code return}: writes its value and leaves the script block. */
public final class ReturnStatement extends StatementNode {
    private final StatementNode value;

    /** @param value null for a return without one */
    public ReturnStatement(StatementNode value) {
        this.value = value;
    }

    @Override
    public Completion execute(Frame frame) {
        if (value != null) {
            Completion completion = value.execute(frame);
            if (completion != Completion.NORMAL) {
                return completion;
            }
        }
        return Completion.RETURN;
    }
}
