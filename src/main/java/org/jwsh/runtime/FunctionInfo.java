package org.jwsh.runtime;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** A function, a filter, or the script that a block without a name is when it is called. */
public final class FunctionInfo extends CommandInfo implements NetTyped {
    private final Supplier<CompiledScriptBlock> source;
    private CompiledScriptBlock body;
    private final boolean filter;
    private String description = "";
    private EnumSet<VariableOption> options;

    public FunctionInfo(String name, CompiledScriptBlock body, boolean filter) {
        this(name, filter, () -> body);
    }

    /** A function whose body is made when it is first asked for. */
    public FunctionInfo(String name, boolean filter, Supplier<CompiledScriptBlock> source) {
        super(name);
        this.source = source;
        this.filter = filter;
    }

    public CompiledScriptBlock body() {
        if (body == null) {
            body = source.get();
        }
        return body;
    }

    @Override
    public CommandType type() {
        return name().isEmpty() ? CommandType.Script : filter ? CommandType.Filter : CommandType.Function;
    }

    @Override
    public NetType netType() {
        return NetTypes.named("System.Management.Automation." + type() + "Info");
    }

    /** The name; of a script, which has none, its text. */
    @Override
    public String toString() {
        return name().isEmpty() ? definition() : name();
    }

    @Override
    public String definition() {
        return body().text();
    }

    public String description() {
        return description;
    }

    public void description(String text) {
        description = text;
    }

    public Set<VariableOption> options() {
        if (options == null) {
            options = EnumSet.noneOf(VariableOption.class);
        }
        return options;
    }

    /** The same function under another name. */
    public FunctionInfo named(String other) {
        FunctionInfo named = new FunctionInfo(other, body(), filter);
        named.description = description;
        named.options = options == null ? null : options.clone();
        return named;
    }
}
