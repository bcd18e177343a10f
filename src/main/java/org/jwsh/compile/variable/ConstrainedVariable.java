package org.jwsh.compile.variable;

import java.util.List;
import java.util.function.Function;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScopeNames;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.CaseFolding;

/** {@code [int] $x} on the left of an assignment: the variable gets the constraints along with the value. */
public final class ConstrainedVariable extends AssignableNode {
    private final AssignableNode variable;
    private final String name;
    private final String scope;
    private final List<Function<Frame, ValueConstraint>> constraints;

    /**
     * @param scope the scope's name in lower case, or null
     * @param constraints make what stands in the brackets, the innermost first
     */
    public ConstrainedVariable(
            AssignableNode variable, String scope, String name, List<Function<Frame, ValueConstraint>> constraints) {
        this.variable = variable;
        this.scope = scope;
        this.name = name;
        this.constraints = constraints;
    }

    @Override
    public Object eval(Frame frame) {
        return variable.eval(frame);
    }

    @Override
    public void assign(Frame frame, Object value) {
        Scope target = scope == null ? frame.scope : ScopeNames.find(scope, frame);
        PSVariable known = target.assigned(CaseFolding.fold(name));
        if (known != null) {
            known.requireWritable();
        }
        List<ValueConstraint> made =
                constraints.stream().map(c -> c.apply(frame)).toList();
        if (known != null) {
            known.constrain(made, value);
        } else {
            target.define(PSVariable.constrained(name, made, value));
        }
    }
}
