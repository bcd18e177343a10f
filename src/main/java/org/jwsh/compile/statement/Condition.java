package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;

/** The condition of a statement, with the position that its errors show. */
public record Condition(ExpressionNode expression, Extent extent) {
    boolean test(Frame frame) {
        frame.position = extent;
        return expression.test(frame);
    }
}
