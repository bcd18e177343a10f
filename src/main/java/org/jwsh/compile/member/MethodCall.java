package org.jwsh.compile.member;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code a.b(...)}: a method of a value; of a list that has none of that name, the method of each element. */
public final class MethodCall extends ExpressionNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final String name;
    private final ExpressionNode[] arguments;
    private final boolean nullConditional;
    private final ArgumentCasts casts;
    private final OverloadCache chosen = new OverloadCache();

    public MethodCall(
            ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments, boolean nullConditional) {
        this.target = target;
        this.member = member;
        this.name = member.constant() instanceof String text ? text : null;
        this.arguments = arguments;
        this.casts = ArgumentCasts.of(arguments);
        this.nullConditional = nullConditional;
    }

    @Override
    public Object eval(Frame frame) {
        Object self = target.eval(frame);
        if (nullConditional && (self == null || self == AutomationNull.VALUE)) {
            return null;
        }
        Object[] given = MethodCalls.arguments(arguments, frame);
        if (name != null) {
            return self == null || self == AutomationNull.VALUE || self instanceof PSObject
                    ? MethodInvocation.invoke(self, name, given, frame)
                    : ofType(self, given, frame);
        }
        Object named = member.eval(frame);
        return named instanceof MethodReference reference
                ? reference.invoke(given)
                : MethodInvocation.invoke(self, LanguagePrimitives.toStringInvariant(named), given, frame);
    }

    private Object ofType(Object self, Object[] given, Frame frame) {
        Object receiver = OverloadCache.receiver(self);
        TypeTable additions = TypeTable.of(frame.context);
        BoundMethod known = chosen.find(receiver, additions, given);
        if (known != null) {
            return MethodCalls.invoke(known, self, given);
        }
        if (additions.find(self, name) != null
                || !(NetTypes.of(self).members().find(name) instanceof MethodGroup group)) {
            return MethodInvocation.invoke(self, name, given, frame);
        }
        BoundMethod method = casts.choose(group, given, frame);
        chosen.keep(receiver, additions, method);
        return MethodCalls.invoke(method, self, given);
    }
}
