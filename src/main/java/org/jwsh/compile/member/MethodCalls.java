package org.jwsh.compile.member;

import org.jwsh.values.AutomationNull;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;

/** Calls methods: chooses the overload by the arguments and wraps what goes wrong inside. */
public final class MethodCalls {
    private MethodCalls() {}

    /**
     * Calls a method.
     *
     * @param target the object, null for static methods
     * @return {@link AutomationNull#VALUE} from methods that return nothing
     */
    public static Object invoke(MethodGroup group, Object target, Object[] arguments) {
        BoundMethod method = MethodBinder.choose(group, arguments);
        Object result = method.invoke(target, arguments);
        return method.overload().returnsVoid() ? AutomationNull.VALUE : result;
    }
}
