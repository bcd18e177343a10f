package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** {@code while}. */
public final class WhileStatement extends StatementNode {
    private final String label;
    private final Condition condition;
    private final StatementNode body;

    public WhileStatement(String label, Condition condition, StatementNode body) {
        this.label = label;
        this.condition = condition;
        this.body = body;
    }

    @Override
    public Completion execute(Frame frame) {
        while (condition.test(frame)) {
            frame.context.checkStop();
            Completion completion = LoopControl.round(body, label, frame);
            if (completion != Completion.NORMAL) {
                return completion == Completion.RETURN ? completion : Completion.NORMAL;
            }
        }
        return Completion.NORMAL;
    }
}
