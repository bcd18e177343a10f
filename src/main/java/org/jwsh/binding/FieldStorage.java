package org.jwsh.binding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;

/** A field of a Java cmdlet. */
final class FieldStorage implements ParameterStorage {
    private final VarHandle field;
    private final Class<?> type;
    private final boolean dynamic;

    FieldStorage(Field declared, boolean dynamic) {
        this.dynamic = dynamic;
        try {
            field = MethodHandles.privateLookupIn(declared.getDeclaringClass(), MethodHandles.lookup())
                    .unreflectVarHandle(declared);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("The package of " + declared + " is not open to the binder", closed);
        }
        type = declared.getType();
    }

    @Override
    public Origin origin() {
        return Origin.DECLARED;
    }

    @Override
    public boolean isDynamic() {
        return dynamic;
    }

    @Override
    public void set(Object holder, Object value) {
        if (type == boolean.class) {
            boolean on = value instanceof SwitchParameter s ? s.present() : LanguagePrimitives.isTrue(value);
            field.set(holder, on);
        } else {
            field.set(holder, value == null && type.isPrimitive() ? zero() : fitting(value));
        }
    }

    /** Extended objects go into fields of their own class, everything else as it is. */
    private Object fitting(Object value) {
        return type.isPrimitive() || type.isInstance(value) ? value : PSObject.unwrap(value);
    }

    private Object zero() {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }

    @Override
    public Object get(Object holder) {
        return field.get(holder);
    }
}
