package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.types.VariableReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
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
            if (variable instanceof SlotVariable slot && !slot.isSet(frame)) {
                throw NetException.runtime(
                        "NonExistingVariableReference",
                        ErrorCategory.InvalidOperation,
                        slot.name(),
                        "[ref] cannot be applied to a variable that does not exist.");
            }
            return new VariableReference(variable, frame);
        }
        Object value = target.eval(frame);
        return PSObject.unwrap(value) instanceof Reference known ? known : new VariableReference(value);
    }
}
