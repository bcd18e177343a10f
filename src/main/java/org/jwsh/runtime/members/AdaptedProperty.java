package org.jwsh.runtime.members;

import org.jwsh.values.DynamicMembers;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.data.DataRowMembers;

/** A property that a value itself knows of, not its type: a child or an attribute of an XML element. */
public record AdaptedProperty(String name, String type) implements PSMember {
    /** The property of that name; null where the value has none. */
    static AdaptedProperty find(Object value, String name) {
        return PSObject.unwrap(value) instanceof DynamicMembers dynamic
                        && dynamic.getMember(name) != DynamicMembers.NOT_FOUND
                ? of(dynamic, name)
                : null;
    }

    static AdaptedProperty of(DynamicMembers value, String name) {
        return new AdaptedProperty(
                name, value instanceof DataRowMembers row ? row.typeOf(name).displayName() : "string");
    }

    @Override
    public Kind kind() {
        return Kind.Property;
    }

    @Override
    public String definition() {
        return type + " " + name + " {get;set;}";
    }

    @Override
    public Object get(Object self) {
        Object held = ((DynamicMembers) PSObject.unwrap(self)).getMember(name);
        return held == DynamicMembers.NOT_FOUND ? null : held;
    }

    @Override
    public void set(Object self, Object value) {
        ((DynamicMembers) PSObject.unwrap(self)).setMember(name, value);
    }
}
