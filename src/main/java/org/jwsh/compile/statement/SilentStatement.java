package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;

/** An assignment or a count as a statement: its value goes nowhere. */
public final class SilentStatement extends StatementNode {
    private final ExpressionNode expression;
    private final Extent extent;

    public SilentStatement(ExpressionNode expression, Extent extent) {
        this.expression = expression;
        this.extent = extent;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = extent;
        expression.run(frame);
        return Completion.NORMAL;
    }
}
