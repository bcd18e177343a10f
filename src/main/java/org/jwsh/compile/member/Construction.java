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
        if (arguments.length == 0 && type.isValueType() && type.defaultValue() != null) {
            return type.defaultValue();
        }
        return MethodBinder.choose(type.constructors(), arguments).invoke(null, arguments);
    }
}
