package org.jwsh.runtime.members;

import org.jwsh.runtime.PSVariable;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;

/** A property that is a variable: reading and writing it reads and writes that. */
record VariableProperty(PSVariable variable) implements PSMember {
    @Override
    public String name() {
        return variable.name();
    }

    @Override
    public Kind kind() {
        return Kind.NoteProperty;
    }

    @Override
    public String definition() {
        Object held = variable.get();
        String type = held == null ? "object" : NetTypes.of(held).displayName();
        return type + " " + name() + "=" + (held == null ? "null" : held);
    }

    @Override
    public Object get(Object self) {
        return variable.get();
    }

    @Override
    public void set(Object self, Object value) {
        variable.set(value);
    }
}
