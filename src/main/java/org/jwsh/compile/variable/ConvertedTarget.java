package org.jwsh.compile.variable;

import java.util.List;
import java.util.function.Function;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ValueConstraint;

/** {@code [int] $a.b = ...}: the value is converted on its way to something that keeps no constraints. */
public final class ConvertedTarget extends AssignableNode {
    private final AssignableNode target;
    private final List<Function<Frame, ValueConstraint>> constraints;

    public ConvertedTarget(AssignableNode target, List<Function<Frame, ValueConstraint>> constraints) {
        this.target = target;
        this.constraints = constraints;
    }

    @Override
    public Object eval(Frame frame) {
        return target.eval(frame);
    }

    @Override
    public void assign(Frame frame, Object value) {
        Object accepted = value;
        for (Function<Frame, ValueConstraint> constraint : constraints) {
            accepted = constraint.apply(frame).apply(accepted);
        }
        target.assign(frame, accepted);
    }
}
