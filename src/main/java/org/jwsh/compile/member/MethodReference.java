package org.jwsh.compile.member;

import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.PSObject;

/** A method of a value, not called: {@code 'abc'.Substring}. */
@org.jwsh.values.TypeName("System.Management.Automation.PSMethod")
public record MethodReference(Object target, MethodGroup group) {
    public String getName() {
        return group.name();
    }

    /** The signatures. */
    public String[] getOverloadDefinitions() {
        return group.overloads().stream().map(MethodOverload::signature).toArray(String[]::new);
    }

    /** Calls the method. */
    public Object invoke(Object... arguments) {
        return MethodCalls.invoke(group, PSObject.unwrap(target), arguments);
    }

    @Override
    public String toString() {
        return String.join(", ", getOverloadDefinitions());
    }
}
