package org.jwsh.compile.member;

import java.util.Map;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** {@code a.b}: a property of a value, or of each element of a list that has no such property itself. */
public final class MemberRead extends AssignableNode {
    private final ExpressionNode target;
    private final ExpressionNode member;
    private final String name;
    private final boolean nullConditional;
    private final PropertyAccess access = new PropertyAccess();
    /** The class met last whose objects are no dictionaries and wrap none. */
    private Class<?> plain;

    public MemberRead(ExpressionNode target, ExpressionNode member, boolean nullConditional) {
        this.target = target;
        this.member = member;
        this.name = member.constant() instanceof String text ? text : null;
        this.nullConditional = nullConditional;
    }

    @Override
    public Object eval(Frame frame) {
        Object self = target.eval(frame);
        return read(self, frame);
    }

    private Object read(Object self, Frame frame) {
        if (self == null || self == AutomationNull.VALUE) {
            return nullConditional ? null : access.ofNull(name(frame), frame);
        }
        if (self.getClass() != plain) {
            if (PSObject.unwrap(self) instanceof Map<?, ?> map) {
                return ofMap(self, map, frame);
            }
            plain = self instanceof PSObject ? plain : self.getClass();
        }
        return access.get(self, name(frame), frame);
    }

    private Object ofMap(Object self, Map<?, ?> map, Frame frame) {
        Object key = PSObject.unwrap(member.eval(frame));
        if (!(key instanceof String) && key != null && map.containsKey(key)) {
            return map.get(key);
        }
        Object number = number(key);
        if (number != null && !map.containsKey(key) && map.containsKey(number)) {
            return map.get(number);
        }
        return access.get(self, name(frame), frame);
    }

    /** The number that a member of digits stands for too, or null. */
    private static Integer number(Object key) {
        if (!(key instanceof String text) || text.isEmpty() || text.length() > 9) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(text);
    }

    private String name(Frame frame) {
        return name != null ? name : LanguagePrimitives.toStringInvariant(member.eval(frame));
    }

    @Override
    public void assign(Frame frame, Object value) {
        access.set(target.eval(frame), name(frame), value, frame);
    }

    @Override
    public Object change(Frame frame, Change change) {
        Object self = target.eval(frame);
        Object changed = change.apply(read(self, frame));
        access.set(self, name(frame), changed, frame);
        return changed;
    }
}
