package org.jwsh.remoting.clixml;

import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** The text that an object gives for itself when it is asked without arguments. */
final class ObjectText {
    private ObjectText() {}

    /** The text, or null where it gives none. */
    static String of(Object value) {
        try {
            return PSObject.unwrap(value) instanceof Throwable exception
                    ? ofException(exception)
                    : StringForm.plain(value);
        } catch (RuntimeException failing) {
            return null;
        }
    }

    private static String ofException(Throwable exception) {
        MethodGroup group = NetTypes.of(exception).members().method("ToString");
        for (MethodOverload overload : group.overloads()) {
            if (overload.parameters().isEmpty()) {
                return (String) call(overload, exception);
            }
        }
        return NetTypes.of(exception).fullName();
    }

    private static Object call(MethodOverload overload, Throwable exception) {
        try {
            return overload.body().invoke(exception, new Object[0]);
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
