package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jwsh.values.NetType;

/** A parameter that a script makes at run time, in a dynamicparam block. */
public final class RuntimeDefinedParameter {
    private String name;
    private NetType type;
    private final Collection<Object> attributes;
    private Object value;
    private boolean set;

    /** @param attributes a list of attributes; one that can be changed is kept, and changed with this parameter */
    @SuppressWarnings("unchecked")
    public RuntimeDefinedParameter(String name, NetType type, Iterable<?> attributes) {
        this.name = name;
        this.type = type;
        if (attributes instanceof Collection<?> given && !(given.isEmpty())) {
            this.attributes = (Collection<Object>) given;
        } else {
            List<Object> own = new ArrayList<>();
            attributes.forEach(own::add);
            this.attributes = own;
        }
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    public NetType type() {
        return type;
    }

    public void type(NetType other) {
        type = other;
    }

    public Collection<Object> attributes() {
        return attributes;
    }

    /** What was given for it, or null. */
    public Object value() {
        return value;
    }

    public void value(Object given) {
        value = given;
    }

    /** Whether a value was given. */
    public boolean isSet() {
        return set;
    }

    public void isSet(boolean given) {
        set = given;
    }
}
