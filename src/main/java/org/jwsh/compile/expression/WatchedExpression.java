package org.jwsh.compile.expression;

import org.jwsh.language.Extent;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.Frame;

/** A pipeline within a statement of a script that has breakpoints: they are met before it is evaluated. */
public final class WatchedExpression extends ExpressionNode {
    private final ExpressionNode expression;
    private final Extent extent;
    private final boolean leading;

    /** @param leading whether it is the first that runs of its statement, so that breakpoints on the line mean it */
    public WatchedExpression(ExpressionNode expression, Extent extent, boolean leading) {
        this.expression = expression;
        this.extent = extent;
        this.leading = leading;
    }

    @Override
    public Object eval(Frame frame) {
        Breakpoints.of(frame.context).reached(frame, extent, leading);
        return expression.eval(frame);
    }
}
