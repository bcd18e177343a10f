package org.jwsh.compile.member;

import org.jwsh.compile.TypeReference;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code ([Base] $object).Method(...)}: calls the method as the base class has it, whatever overrides it. */
public final class BaseMethodCall extends ExpressionNode {
    private final TypeReference base;
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final ExpressionNode[] arguments;

    public BaseMethodCall(
            TypeReference base, ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments) {
        this.base = base;
        this.target = target;
        this.member = member;
        this.arguments = arguments;
    }

    @Override
    public Object eval(Frame frame) {
        Object self = target.eval(frame);
        Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            Object value = arguments[i].eval(frame);
            given[i] = value == AutomationNull.VALUE ? null : value;
        }
        String name = LanguagePrimitives.toStringInvariant(member.eval(frame));
        Object value = PSObject.unwrap(self);
        NetType type = value == null || value == AutomationNull.VALUE ? null : base.resolve(frame);
        if (type == null
                || !type.isAssignableFrom(NetTypes.of(value))
                || !NetTypes.of(value).ofSession()) {
            return MethodInvocation.invoke(self, name, given, frame);
        }
        MethodGroup group = type.members().method(name);
        if (group == null) {
            return MethodInvocation.invoke(self, name, given, frame);
        }
        return isOfObject(group, name) ? ofObject(value, name, given, group) : MethodCalls.invoke(group, value, given);
    }

    private static boolean isOfObject(MethodGroup group, String name) {
        return group == NetTypes.OBJECT.members().method(name);
    }

    /** What System.Object itself does, where Java's virtual methods would end at the override. */
    private static Object ofObject(Object self, String name, Object[] given, MethodGroup group) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "tostring" -> NetTypes.of(self).fullName();
            case "gethashcode" -> System.identityHashCode(self);
            case "equals" -> given.length == 1 && PSObject.unwrap(given[0]) == self;
            default -> MethodCalls.invoke(group, self, given);
        };
    }
}
