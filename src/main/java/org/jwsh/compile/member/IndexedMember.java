package org.jwsh.compile.member;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;

/** {@code a.Item(key) = value}: a property with parameters on the left of an assignment; its setter is called. */
public final class IndexedMember extends AssignableNode {
    private static final String SETTER = "set_";

    private final ExpressionNode target;
    private final ExpressionNode member;
    private final ExpressionNode[] arguments;

    public IndexedMember(ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments) {
        this.target = target;
        this.member = member;
        this.arguments = arguments;
    }

    @Override
    public Object eval(Frame frame) {
        return MethodInvocation.invoke(target.eval(frame), name(frame), MethodCalls.arguments(arguments, frame), frame);
    }

    @Override
    public void assign(Frame frame, Object value) {
        Object self = target.eval(frame);
        Object[] keys = MethodCalls.arguments(arguments, frame);
        Object[] all = java.util.Arrays.copyOf(keys, keys.length + 1);
        all[keys.length] = value == AutomationNull.VALUE ? null : value;
        String name = name(frame);
        if (name.equalsIgnoreCase("Item") && keys.length == 1) {
            Elements.set(self, keys[0], all[1], frame);
        } else {
            MethodInvocation.invoke(self, SETTER + name, all, frame);
        }
    }

    private String name(Frame frame) {
        return LanguagePrimitives.toStringInvariant(member.eval(frame));
    }
}
