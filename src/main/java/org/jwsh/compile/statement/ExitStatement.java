package org.jwsh.compile.statement;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.flow.ExitException;

/** {@code exit}. */
public final class ExitStatement extends StatementNode {
    private final ExpressionNode code;

    /** @param code null for an exit without one */
    public ExitStatement(ExpressionNode code) {
        this.code = code;
    }

    @Override
    public Completion execute(Frame frame) {
        throw new ExitException(code == null ? null : code.eval(frame));
    }
}
