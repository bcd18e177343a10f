package org.jwsh.compile.expression;

import org.jwsh.compile.statement.StatementNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.Frame;

/** {@code @( )}: all that the statements write, as an array. */
public final class ArrayExpression extends ExpressionNode {
    private final StatementNode statements;

    public ArrayExpression(StatementNode statements) {
        this.statements = statements;
    }

    @Override
    public Object eval(Frame frame) {
        CollectingPipe output = new CollectingPipe();
        Extent position = frame.position;
        Capture.run(statements, frame, output);
        frame.position = position;
        return output.collected().toArray();
    }
}
