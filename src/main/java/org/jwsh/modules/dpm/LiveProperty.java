package org.jwsh.modules.dpm;

import org.jwsh.values.MemberErrors;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;

/** A property of an object that only the server knows the type of; it cannot be read once the session is closed. */
record LiveProperty(String name, DPMObject object) implements PSMember {
    @Override
    public Kind kind() {
        return Kind.Property;
    }

    @Override
    public String definition() {
        return NetTypes.of(object.value(name)).displayName() + " " + name + " {get;}";
    }

    @Override
    public Object get(Object self) {
        return object.value(name);
    }

    @Override
    public void set(Object self, Object value) {
        throw MemberErrors.readOnly(name);
    }
}
