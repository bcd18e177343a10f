package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.types.VariableReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;

/** {@code [ref] $x} as a value. */
public final class ReferenceTo extends ExpressionNode {
    private final ExpressionNode target;

    public ReferenceTo(ExpressionNode target) {
        this.target = target;
    }

    @Override
    public Object eval(Frame frame) {
        if (target instanceof AssignableNode variable) {
            return new VariableReference(variable, frame);
        }
        Object value = target.eval(frame);
        return PSObject.unwrap(value) instanceof Reference known ? known : new VariableReference(value);
    }
}
