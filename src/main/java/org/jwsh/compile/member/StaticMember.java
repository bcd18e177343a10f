package org.jwsh.compile.member;

import org.jwsh.compile.StrictMode;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.PropertyMember;

/** {@code [type]::name}: a static property or field, or a value of an enum. */
public final class StaticMember extends AssignableNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private Found found;

    /** What the name stands for among the static members of the type that was asked last; never changed, since sessions share it. */
    private record Found(NetType type, Member member) {}

    public StaticMember(ExpressionNode target, ExpressionNode member) {
        this.target = target;
        this.member = member;
    }

    @Override
    public Object eval(Frame frame) {
        NetType type = StaticTarget.typeOf(target.eval(frame));
        String name = name(frame);
        return switch (type == null ? null : find(type, name)) {
            case PropertyMember property -> property.getter().get(null);
            case MethodGroup group -> new MethodReference(null, group);
            case null, default -> {
                if (type != null && name.equalsIgnoreCase("new")) {
                    yield new MethodReference(null, type.listedConstructors());
                }
                StrictMode.checkProperty(name, frame);
                yield null;
            }
        };
    }

    private Member find(NetType type, String name) {
        if (member.constant() == null) {
            return type.staticMembers().find(name);
        }
        Found known = found;
        if (known == null || known.type != type) {
            known = new Found(type, type.staticMembers().find(name));
            found = known;
        }
        return known.member;
    }

    private String name(Frame frame) {
        return member.constant() instanceof String text
                ? text
                : LanguagePrimitives.toStringInvariant(member.eval(frame));
    }

    @Override
    public void assign(Frame frame, Object value) {
        NetType type = StaticTarget.typeOf(target.eval(frame));
        String name = name(frame);
        if (type != null && type.staticMembers().find(name) instanceof PropertyMember property) {
            PropertyWrite.write(property, null, value);
            return;
        }
        throw NetException.runtime(
                "PropertyAssignmentException",
                ErrorCategory.InvalidOperation,
                null,
                "The property '" + name
                        + "' cannot be found on this object. Verify that the property exists and can be set.");
    }
}
