package org.jwsh.runtime;

import java.util.EnumSet;
import java.util.Set;

/** An alias: another name for a command, which is looked up at each call. */
public final class AliasInfo extends CommandInfo {
    private final String target;
    private String description = "";
    private final EnumSet<VariableOption> options = EnumSet.noneOf(VariableOption.class);

    public AliasInfo(String name, String target) {
        super(name);
        this.target = target;
    }

    @Override
    public CommandType type() {
        return CommandType.Alias;
    }

    @Override
    public String definition() {
        return target;
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
