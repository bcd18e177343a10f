package org.jwsh.runtime;

import java.util.EnumSet;
import java.util.Set;

/** A function or a filter. */
public final class FunctionInfo extends CommandInfo {
    private final CompiledScriptBlock body;
    private final boolean filter;
    private String description = "";
    private final EnumSet<VariableOption> options = EnumSet.noneOf(VariableOption.class);

    public FunctionInfo(String name, CompiledScriptBlock body, boolean filter) {
        super(name);
        this.body = body;
        this.filter = filter;
    }

    public CompiledScriptBlock body() {
        return body;
    }

    @Override
    public CommandType type() {
        return name().isEmpty() ? CommandType.Script : filter ? CommandType.Filter : CommandType.Function;
    }

    @Override
    public String definition() {
        return body.text();
    }

    public String description() {
        return description;
    }

    public void description(String text) {
        description = text;
    }

    public Set<VariableOption> options() {
        return options;
    }
}
