package org.jwsh.binding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;

/** A field of a Java cmdlet, or of a group of parameters that the cmdlet holds. */
final class FieldStorage implements ParameterStorage {
    /** @param group leads to the object that has the field, or null where that is the cmdlet itself */
    private record Access(VarHandle field, VarHandle group) {
        Object owner(Object holder) {
            return group == null ? holder : group.get(holder);
        }
    }

    private final Field declared;
    private final Field declaredGroup;
    private Access access;
    private final Class<?> type;
    private final boolean dynamic;
    private final Origin origin;

    /** @param group the cmdlet's field that holds the object, or null where the field is the cmdlet's own */
    FieldStorage(Field declared, Field group, boolean dynamic) {
        this.dynamic = dynamic;
        this.declared = declared;
        this.declaredGroup = group;
        this.type = declared.getType();
        this.origin = Origin.DECLARED;
    }

    private FieldStorage(FieldStorage declared, Origin origin) {
        this.dynamic = true;
        this.declared = declared.declared;
        this.declaredGroup = declared.declaredGroup;
        this.type = declared.type;
        this.origin = origin;
    }

    /** The same field of an object that holds dynamic parameters. */
    FieldStorage ofDynamicHolder() {
        return new FieldStorage(this, Origin.DYNAMIC);
    }

    private static VarHandle handle(Field declared) {
        try {
            return MethodHandles.privateLookupIn(declared.getDeclaringClass(), MethodHandles.lookup())
                    .unreflectVarHandle(declared);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("The package of " + declared + " is not open to the binder", closed);
        }
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public boolean isDynamic() {
        return dynamic;
    }

    @Override
    public void set(Object holder, Object value) {
        Access way = access();
        Object owner = way.owner(holder);
        if (type == boolean.class) {
            boolean on = value instanceof SwitchParameter s ? s.present() : LanguagePrimitives.isTrue(value);
            way.field.set(owner, on);
        } else if (type.isPrimitive()) {
            setPrimitive(way, owner, value == null ? zero() : value);
        } else {
            way.field.set(owner, fitting(value));
        }
    }

    /** A handle that is given what its field holds needs no adapter, for which the JVM would make classes. */
    private void setPrimitive(Access way, Object owner, Object value) {
        if (type == int.class && value instanceof Integer number) {
            way.field.set(owner, number.intValue());
        } else if (type == long.class && value instanceof Long number) {
            way.field.set(owner, number.longValue());
        } else if (type == double.class && value instanceof Double number) {
            way.field.set(owner, number.doubleValue());
        } else if (type == char.class && value instanceof Character letter) {
            way.field.set(owner, letter.charValue());
        } else {
            way.field.set(owner, value);
        }
    }

    /** Extended objects go into fields of their own class, everything else as it is. */
    private Object fitting(Object value) {
        return type.isInstance(value) ? value : PSObject.unwrap(value);
    }

    private Object zero() {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }

    @Override
    public Object get(Object holder) {
        Access way = access();
        return way.field.get(way.owner(holder));
    }

    /** The way to the field is made ready on first use: most parameters are never given. */
    private Access access() {
        Access known = access;
        if (known == null) {
            known = new Access(handle(declared), declaredGroup == null ? null : handle(declaredGroup));
            access = known;
        }
        return known;
    }
}
