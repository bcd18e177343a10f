package org.jwsh.runtime;

import org.jwsh.values.EnumValue;

/** A breakpoint on the use of a variable. */
public final class VariableBreakpoint extends Breakpoint {
    private final String variable;
    private final EnumValue mode;

    /** @param mode a {@code VariableAccessMode} */
    VariableBreakpoint(int id, String script, String variable, EnumValue mode, CompiledScriptBlock action) {
        super(id, script, action);
        this.variable = variable;
        this.mode = mode;
    }

    public String variable() {
        return variable;
    }

    public EnumValue mode() {
        return mode;
    }

    boolean isOf(String name, boolean writing) {
        String wanted = mode.toString();
        return variable.equalsIgnoreCase(name)
                && (wanted.equals("ReadWrite") || wanted.equals(writing ? "Write" : "Read"));
    }

    @Override
    public String toString() {
        return script() == null
                ? "Variable Breakpoint on '$" + variable + "' (" + mode + " access)"
                : "Variable Breakpoint on '" + script() + ":$" + variable + "' (" + mode + " access)";
    }
}
