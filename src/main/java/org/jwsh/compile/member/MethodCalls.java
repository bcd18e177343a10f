package org.jwsh.compile.member;

import java.util.List;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetType;

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
        return invoke(MethodBinder.choose(group, arguments), target, arguments);
    }

    /** The same for a generic method whose type arguments are given. */
    static Object invoke(MethodGroup group, Object target, List<NetType> types, Object[] arguments) {
        return invoke(MethodBinder.choose(group, types, arguments), target, arguments);
    }

    /** The same for an overload that is chosen already. */
    static Object invoke(BoundMethod method, Object target, Object[] arguments) {
        Object result = method.invoke(target, arguments);
        return method.returnsVoid() ? AutomationNull.VALUE : result;
    }

    /** The values of a call's arguments. */
    static Object[] arguments(ExpressionNode[] nodes, Frame frame) {
        Object[] given = new Object[nodes.length];
        for (int i = 0; i < given.length; i++) {
            Object value = nodes[i].eval(frame);
            given[i] = value == AutomationNull.VALUE ? null : value;
        }
        return given;
    }
}
