package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;

/** An expression whose value is written to the output, element by element. */
public final class ExpressionStatement extends StatementNode {
    private final ExpressionNode expression;
    private final Extent extent;
    private final boolean setsStatus;

    /** @param setsStatus whether the expression is no command in parentheses, so that {@code $?} is true afterwards */
    public ExpressionStatement(ExpressionNode expression, Extent extent, boolean setsStatus) {
        this.expression = expression;
        this.extent = extent;
        this.setsStatus = setsStatus;
    }

    @Override
    public Completion execute(Frame frame) {
        Object value = evaluated(frame);
        frame.streams.output().writeEnumerated(value);
        return Completion.NORMAL;
    }

    @Override
    public Object value(Frame frame) {
        Object value = evaluated(frame);
        if (Pipe.isPlainScalar(value)) {
            return value;
        }
        CollectingPipe output = new CollectingPipe();
        output.writeEnumerated(value);
        return output.result();
    }

    private Object evaluated(Frame frame) {
        frame.position = extent;
        Object value = expression.eval(frame);
        if (setsStatus) {
            frame.context.success(true);
        }
        return value;
    }
}
