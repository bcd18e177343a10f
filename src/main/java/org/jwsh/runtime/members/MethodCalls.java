package org.jwsh.runtime.members;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;

/** Calls methods of any object by name. */
public interface MethodCalls {
    static MethodCalls of(ExecutionContext context) {
        return context.service(MethodCalls.class, () -> {
            throw new IllegalStateException("No way to call methods was put in place.");
        });
    }

    /**
     * Calls the method that fits the arguments best.
     *
     * @throws NetException of type RuntimeException with the id MethodNotFound, or MethodInvocationException
     */
    Object invoke(Object target, String method, Object[] arguments);

    /** The method as a value: what its name gives where it is not called. */
    Object reference(Object target, MethodGroup method);
}
