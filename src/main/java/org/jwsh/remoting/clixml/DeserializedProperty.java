package org.jwsh.remoting.clixml;

import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;

/** A property that the type of the original object had; what is left of it is its value. */
final class DeserializedProperty implements PSMember {
    private final String name;
    private Object value;

    DeserializedProperty(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kind kind() {
        return Kind.Property;
    }

    @Override
    public String definition() {
        return (value == null ? "System.Object" : NetTypes.of(value).fullName()) + " {get;set;}";
    }

    @Override
    public Object get(Object self) {
        return value;
    }

    @Override
    public void set(Object self, Object newValue) {
        value = newValue;
    }
}
