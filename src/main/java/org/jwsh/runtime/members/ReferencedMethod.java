package org.jwsh.runtime.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MemberErrors;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;

/**
 * A method that is a static method of a .NET type: it is given the object before the arguments.
 *
 * @param method the method as reflection shows it
 */
public record ReferencedMethod(String name, Object method) implements PSMember {
    @Override
    public Kind kind() {
        return Kind.CodeMethod;
    }

    @Override
    public String definition() {
        return shown(method);
    }

    @Override
    public Object invoke(Object self, Object[] arguments) {
        try {
            return call(method, self, arguments);
        } catch (NetException problem) {
            throw MemberErrors.calling(name, arguments.length, problem);
        }
    }

    static Object call(Object method, Object self, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(self);
        arguments.addAll(Arrays.asList(more));
        return MethodCalls.of(ExecutionContext.current())
                .invoke(method, "Invoke", new Object[] {null, arguments.toArray()});
    }

    static String shown(Object method) {
        return LanguagePrimitives.toStringInvariant(method);
    }
}
