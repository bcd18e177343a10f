package org.jwsh.runtime.members;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.PSMember;

/**
 * Another name of a member of the same object.
 *
 * @param referenced the name it stands for
 * @param conversion the type that values are converted to when they are read, or null
 */
public record AliasProperty(String name, String referenced, NetType conversion) implements PSMember {
    public AliasProperty(String name, String referenced) {
        this(name, referenced, null);
    }

    @Override
    public Kind kind() {
        return Kind.AliasProperty;
    }

    @Override
    public String definition() {
        return name + " = " + (conversion == null ? "" : "(" + conversion + ")") + referenced;
    }

    @Override
    public Object get(Object self) {
        Object value = ObjectMembers.get(self, referenced);
        return conversion == null ? value : LanguagePrimitives.convertTo(value, conversion);
    }

    @Override
    public void set(Object self, Object value) {
        ObjectMembers.set(self, referenced, value);
    }
}
