package org.jwsh.runtime.members;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jwsh.values.MemberErrors;
import org.jwsh.values.PSMember;

/**
 * A property computed by Java code.
 *
 * @param typeName the type of its values as displayed
 * @param getter is given the object
 * @param setter is given the object and the new value, or null where the property cannot be written
 */
public record CodeProperty(
        String name, Kind kind, String typeName, Function<Object, Object> getter, BiConsumer<Object, Object> setter)
        implements PSMember {
    /** A property that can only be read. */
    public static CodeProperty readOnly(String name, Kind kind, String typeName, Function<Object, Object> getter) {
        return new CodeProperty(name, kind, typeName, getter, null);
    }

    @Override
    public String definition() {
        return typeName + " " + name + " {get" + (kind == Kind.CodeProperty ? "=" + name : "") + ";"
                + (setter == null ? "" : "set;") + "}";
    }

    @Override
    public Object get(Object self) {
        return getter.apply(self);
    }

    @Override
    public void set(Object self, Object value) {
        if (setter == null) {
            throw MemberErrors.noSetter(name);
        }
        setter.accept(self, value);
    }
}
