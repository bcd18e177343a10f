package org.jwsh.compile.member;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** {@code [type]::name(...)}; {@code new} calls a constructor. */
public final class StaticMethodCall extends ExpressionNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final ExpressionNode[] arguments;

    public StaticMethodCall(ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments) {
        this.target = target;
        this.member = member;
        this.arguments = arguments;
    }

    @Override
    public Object eval(Frame frame) {
        Object value = target.eval(frame);
        NetType type = StaticTarget.typeOf(value);
        String name = LanguagePrimitives.toStringInvariant(member.eval(frame));
        Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            Object argument = arguments[i].eval(frame);
            given[i] = argument == AutomationNull.VALUE ? null : argument;
        }
        if (type == null) {
            throw NetException.runtime(
                    "InvokeMethodOnNull",
                    ErrorCategory.InvalidOperation,
                    null,
                    "You cannot call a method on a null-valued expression.");
        }
        MethodGroup group = type.staticMembers().method(name);
        if (group == null && name.equalsIgnoreCase("new")) {
            return Construction.construct(type, given);
        }
        if (group == null) {
            throw NetException.runtime(
                    "MethodNotFound",
                    ErrorCategory.InvalidOperation,
                    name,
                    "Method invocation failed because [" + type.fullName() + "] does not contain a method named '"
                            + name + "'.");
        }
        return MethodCalls.invoke(group, null, given);
    }
}
