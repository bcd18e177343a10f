package org.jwsh.binding;

import org.jwsh.values.AutomationNull;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** The properties of an object as the binder sees them: added members first, then those of its type. */
final class ObjectProperties {
    private ObjectProperties() {}

    static Object read(Object object, String name) {
        if (object instanceof PSObject extended) {
            int slot = extended.find(name);
            if (slot >= 0) {
                Object held = extended.slot(slot);
                return !(held instanceof PSMember member)
                        ? held
                        : member.isProperty() ? member.get(object) : AutomationNull.VALUE;
            }
        }
        Object base = PSObject.unwrap(object);
        if (base == null || base instanceof PSObject) {
            return AutomationNull.VALUE;
        }
        PropertyMember property = NetTypes.of(base).members().property(name);
        return property == null || property.getter() == null
                ? AutomationNull.VALUE
                : property.getter().get(base);
    }
}
