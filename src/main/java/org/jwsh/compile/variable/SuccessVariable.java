package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;

/** {@code $?}. */
public final class SuccessVariable extends ExpressionNode {
    @Override
    public Object eval(Frame frame) {
        return frame.context.success();
    }
}
