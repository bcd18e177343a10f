package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.LanguagePrimitives;

/** {@code break} and {@code continue}. */
public final class JumpStatement extends StatementNode {
    private final Completion kind;
    private final ExpressionNode label;

    /** @param label null for a jump without one */
    public JumpStatement(Completion kind, ExpressionNode label) {
        this.kind = kind;
        this.label = label;
    }

    @Override
    public Completion execute(Frame frame) {
        frame.pendingLabel = label == null ? null : LanguagePrimitives.toStringInvariant(label.eval(frame));
        return kind;
    }
}
