package org.jwsh.runtime.members;

import java.util.List;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.MemberErrors;
import org.jwsh.values.PSMember;
import org.jwsh.values.ScriptBlock;

/**
 * A property computed by a script block, in which {@code $this} is the object.
 *
 * @param getter gives the value, or null where the property cannot be read
 * @param setter is given the new value as its argument, or null where the property cannot be written
 */
public record ScriptProperty(String name, ScriptBlock getter, ScriptBlock setter) implements PSMember {
    @Override
    public Kind kind() {
        return Kind.ScriptProperty;
    }

    @Override
    public String definition() {
        return "System.Object " + name + " {" + (getter == null ? "" : "get=" + getter.text() + ";")
                + (setter == null ? "" : "set=" + setter.text() + ";") + "}";
    }

    @Override
    public Object get(Object self) {
        if (getter == null) {
            throw MemberErrors.noGetter(name);
        }
        try {
            Object result = call(getter, self, List.of());
            return result == AutomationNull.VALUE ? null : result;
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException problem) {
            throw MemberErrors.getting(name, problem);
        }
    }

    @Override
    public void set(Object self, Object value) {
        if (setter == null) {
            throw MemberErrors.noSetter(name);
        }
        try {
            call(setter, self, java.util.Collections.singletonList(value));
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException problem) {
            throw MemberErrors.setting(name, problem);
        }
    }

    /** Runs a member's script block for an object and gives what it wrote. */
    static Object call(ScriptBlock block, Object self, List<Object> arguments) {
        CompiledScriptBlock compiled = (CompiledScriptBlock) block;
        CollectingPipe output = new CollectingPipe();
        ScriptBlockCall.inNewScope(compiled, compiled.context().frame())
                .self(self)
                .arguments(arguments)
                .throwing()
                .run(output);
        return output.result();
    }
}
