package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** {@code do} with {@code while} or {@code until}. */
public final class DoStatement extends StatementNode {
    private final String label;
    private final Condition condition;
    private final boolean until;
    private final StatementNode body;

    public DoStatement(String label, StatementNode body, Condition condition, boolean until) {
        this.label = label;
        this.body = body;
        this.condition = condition;
        this.until = until;
    }

    @Override
    public Completion execute(Frame frame) {
        do {
            frame.context.checkStop();
            Completion completion = LoopControl.round(body, label, frame);
            if (completion != Completion.NORMAL) {
                return completion == Completion.RETURN ? completion : Completion.NORMAL;
            }
        } while (condition.test(frame) != until);
        return Completion.NORMAL;
    }
}
