package org.jwsh.compile.member;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.values.MethodGroup;

/** How Java code of a session calls methods and hands them out. */
public record SessionMethods(ExecutionContext context) implements MethodCalls {
    @Override
    public Object invoke(Object target, String method, Object[] arguments) {
        return MethodInvocation.invoke(target, method, arguments, context.frame());
    }

    @Override
    public Object reference(Object target, MethodGroup method) {
        return new MethodReference(target, method);
    }
}
