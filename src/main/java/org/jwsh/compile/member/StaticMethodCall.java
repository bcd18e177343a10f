package org.jwsh.compile.member;

import org.jwsh.compile.TypeReference;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** {@code [type]::name(...)}; {@code new} calls a constructor. */
public final class StaticMethodCall extends ExpressionNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final String constant;
    private final ExpressionNode[] arguments;
    private final OverloadCache chosen = new OverloadCache();
    private final TypeReference[] types;
    private final ArgumentCasts casts;

    /** @param types the type arguments written for a generic method, else empty */
    public StaticMethodCall(
            ExpressionNode target, ExpressionNode member, ExpressionNode[] arguments, TypeReference[] types) {
        this.types = types;
        this.target = target;
        this.member = member;
        this.constant = member.constant() instanceof String text ? text : null;
        this.arguments = arguments;
        this.casts = ArgumentCasts.of(arguments);
    }

    @Override
    public Object eval(Frame frame) {
        NetType type = StaticTarget.typeOf(target.eval(frame));
        String name = constant != null ? constant : LanguagePrimitives.toStringInvariant(member.eval(frame));
        Object[] given = MethodCalls.arguments(arguments, frame);
        BoundMethod known = constant != null && type != null ? chosen.find(type, TypeTable.NONE, given) : null;
        if (known != null) {
            return MethodCalls.invoke(known, null, given);
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
            Object zero = given.length == 0 ? Construction.zero(type) : null;
            if (zero != null) {
                return zero;
            }
            group = type.constructors();
        }
        if (group == null) {
            throw NetException.runtime(
                    "MethodNotFound",
                    ErrorCategory.InvalidOperation,
                    name,
                    "Method invocation failed because [" + type.fullName() + "] does not contain a method named '"
                            + name + "'.");
        }
        BoundMethod method = types.length == 0
                ? casts.choose(group, given, frame)
                : MethodBinder.choose(group, GenericMethodCall.resolve(types, frame), given);
        if (constant != null) {
            chosen.keep(type, TypeTable.NONE, method);
        }
        return MethodCalls.invoke(method, null, given);
    }
}
