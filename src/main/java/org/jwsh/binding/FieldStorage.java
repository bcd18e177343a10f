package org.jwsh.binding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;

/** A field of a Java cmdlet. */
final class FieldStorage implements ParameterStorage {
    private final VarHandle field;
    private final Class<?> type;

    FieldStorage(Field declared) {
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
    public void set(Object holder, Object value) {
        field.set(holder, value == null && type.isPrimitive() ? zero() : value);
    }

    private Object zero() {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }

    @Override
    public Object get(Object holder) {
        return field.get(holder);
    }
}
