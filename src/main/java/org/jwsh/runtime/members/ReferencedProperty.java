package org.jwsh.runtime.members;

import org.jwsh.values.MemberErrors;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;

/**
 * A property computed by static methods of .NET types, which are given the object.
 *
 * @param getter a method as reflection shows it, or null where the property cannot be read
 * @param setter a method that is also given the new value, or null where the property cannot be written
 */
public record ReferencedProperty(String name, Object getter, Object setter) implements PSMember {
    @Override
    public Kind kind() {
        return Kind.CodeProperty;
    }

    @Override
    public String definition() {
        return "System.Object " + name + "{" + (getter == null ? "" : "get=" + ReferencedMethod.shown(getter) + ";")
                + (setter == null ? "" : "set=" + ReferencedMethod.shown(setter) + ";") + "}";
    }

    @Override
    public Object get(Object self) {
        if (getter == null) {
            throw MemberErrors.noGetter(name);
        }
        try {
            return ReferencedMethod.call(getter, self);
        } catch (NetException problem) {
            throw MemberErrors.getting(name, problem);
        }
    }

    @Override
    public void set(Object self, Object value) {
        if (setter == null) {
            throw MemberErrors.noSetter(name);
        }
        try {
            ReferencedMethod.call(setter, self, value);
        } catch (NetException problem) {
            throw MemberErrors.setting(name, problem);
        }
    }
}
