package org.jwsh.runtime.members;

import java.util.stream.Collectors;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** A method of an object's type. */
public record TypeMethod(MethodGroup group) implements PSMember {
    @Override
    public String name() {
        return group.name();
    }

    @Override
    public Kind kind() {
        return Kind.Method;
    }

    @Override
    public String definition() {
        return group.overloads().stream().map(MethodOverload::signature).collect(Collectors.joining(", "));
    }

    @Override
    public Object invoke(Object self, Object[] arguments) {
        return MethodCalls.of(ExecutionContext.current()).invoke(PSObject.unwrap(self), name(), arguments);
    }
}
