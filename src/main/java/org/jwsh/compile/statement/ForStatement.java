package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** {@code for}. */
public final class ForStatement extends StatementNode {
    private final String label;
    private final StatementNode initializer;
    private final Condition condition;
    private final StatementNode iterator;
    private final StatementNode body;

    /** @param condition null for a loop without one; initializer and iterator likewise */
    public ForStatement(
            String label, StatementNode initializer, Condition condition, StatementNode iterator, StatementNode body) {
        this.label = label;
        this.initializer = initializer;
        this.condition = condition;
        this.iterator = iterator;
        this.body = body;
    }

    @Override
    public Completion execute(Frame frame) {
        if (initializer != null) {
            initializer.execute(frame);
        }
        while (condition == null || condition.test(frame)) {
            frame.context.checkStop();
            Completion completion = LoopControl.round(body, label, frame);
            if (completion != Completion.NORMAL) {
                return completion == Completion.RETURN ? completion : Completion.NORMAL;
            }
            if (iterator != null) {
                iterator.execute(frame);
            }
        }
        return Completion.NORMAL;
    }
}
