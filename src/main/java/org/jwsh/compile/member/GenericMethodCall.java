package org.jwsh.compile.member;

import java.util.List;
import java.util.stream.Stream;
import org.jwsh.compile.TypeReference;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code $object.Method[type](...)}: a generic method whose type arguments are written. */
public final class GenericMethodCall extends ExpressionNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final ExpressionNode[] arguments;
    private final TypeReference[] types;

    public GenericMethodCall(
            ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments, TypeReference[] types) {
        this.target = target;
        this.member = member;
        this.arguments = arguments;
        this.types = types;
    }

    @Override
    public Object eval(Frame frame) {
        Object self = target.eval(frame);
        String name = LanguagePrimitives.toStringInvariant(member.eval(frame));
        Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            Object value = arguments[i].eval(frame);
            given[i] = value == AutomationNull.VALUE ? null : value;
        }
        Object base = self == null || self == AutomationNull.VALUE ? null : PSObject.unwrap(self);
        MethodGroup group = base == null ? null : NetTypes.of(base).members().method(name);
        return group == null
                ? MethodInvocation.invoke(self, name, given, frame)
                : MethodCalls.invoke(group, base, resolve(types, frame), given);
    }

    static List<NetType> resolve(TypeReference[] types, Frame frame) {
        return Stream.of(types).map(type -> type.resolve(frame)).toList();
    }
}
