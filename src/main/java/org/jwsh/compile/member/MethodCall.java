package org.jwsh.compile.member;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;

/** {@code a.b(...)}: a method of a value; of a list that has none of that name, the method of each element. */
public final class MethodCall extends ExpressionNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final ExpressionNode[] arguments;
    private final boolean nullConditional;

    public MethodCall(
            ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments, boolean nullConditional) {
        this.target = target;
        this.member = member;
        this.arguments = arguments;
        this.nullConditional = nullConditional;
    }

    @Override
    public Object eval(Frame frame) {
        Object self = target.eval(frame);
        if (nullConditional && (self == null || self == AutomationNull.VALUE)) {
            return null;
        }
        Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            Object value = arguments[i].eval(frame);
            given[i] = value == AutomationNull.VALUE ? null : value;
        }
        if (member.constant() instanceof String name) {
            return MethodInvocation.invoke(self, name, given, frame);
        }
        Object named = member.eval(frame);
        return named instanceof MethodReference reference
                ? reference.invoke(given)
                : MethodInvocation.invoke(self, LanguagePrimitives.toStringInvariant(named), given, frame);
    }
}
