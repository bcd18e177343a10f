package org.jwsh.runtime.members;

import java.util.Arrays;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.MemberErrors;
import org.jwsh.values.PSMember;
import org.jwsh.values.ScriptBlock;

/** A method that is a script block, in which {@code $this} is the object. */
public record ScriptMethod(String name, ScriptBlock script) implements PSMember {
    @Override
    public Kind kind() {
        return Kind.ScriptMethod;
    }

    @Override
    public String definition() {
        return "System.Object " + name + "();";
    }

    @Override
    public Object invoke(Object self, Object[] arguments) {
        try {
            return ScriptProperty.call(script, self, Arrays.asList(arguments));
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException problem) {
            throw MemberErrors.calling(name, arguments.length, problem);
        }
    }
}
