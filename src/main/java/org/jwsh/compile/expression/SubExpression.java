package org.jwsh.compile.expression;

import org.jwsh.compile.statement.StatementNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;

/** {@code $( )} and a statement used as a value: no value, the one object, or an array. */
public final class SubExpression extends ExpressionNode {
    private final StatementNode statements;

    public SubExpression(StatementNode statements) {
        this.statements = statements;
    }

    @Override
    public Object eval(Frame frame) {
        Extent position = frame.position;
        Object value = statements.value(frame);
        frame.position = position;
        return value;
    }
}
