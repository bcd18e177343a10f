package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/** {@code return} in a method of a class: its value is the value of the call. */
public final class MethodReturn extends StatementNode {
    private final ExpressionNode value;
    private final Extent extent;

    /**
     * @param value null for a return without one
     * @param extent what an error is shown at: the value, else the statement
     */
    public MethodReturn(ExpressionNode value, Extent extent) {
        this.value = value;
        this.extent = extent;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.position = extent;
        if (value != null) {
            Object returned = value.eval(frame);
            frame.returnValue(returned == AutomationNull.VALUE ? null : returned);
        }
        return Completion.RETURN;
    }
}
