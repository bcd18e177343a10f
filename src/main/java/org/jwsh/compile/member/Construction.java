package org.jwsh.compile.member;

import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** Makes objects with a type's constructors. */
public final class Construction {
    private Construction() {}

    /**
     * Makes an object.
     *
     * @throws NetException where no constructor takes the arguments
     */
    public static Object construct(NetType type, Object[] arguments) {
        Object zero = arguments.length == 0 ? zero(type) : null;
        return zero == null
                ? MethodBinder.choose(type.constructors(), arguments).invoke(null, arguments)
                : zero;
    }

    /** What a value type's constructor without arguments makes; null for other types. */
    static Object zero(NetType type) {
        return type.isValueType() ? type.defaultValue() : null;
    }
}
