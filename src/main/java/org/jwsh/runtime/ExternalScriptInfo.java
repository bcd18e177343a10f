package org.jwsh.runtime;

/** A script file that is called by its path or found on PATH. */
public final class ExternalScriptInfo extends CommandInfo {
    private final String path;
    private final CompiledScriptBlock block;

    /** @param path the full path */
    public ExternalScriptInfo(String name, String path, CompiledScriptBlock block) {
        super(name);
        this.path = path;
        this.block = block;
    }

    public String path() {
        return path;
    }

    public CompiledScriptBlock block() {
        return block;
    }

    @Override
    public CommandType type() {
        return CommandType.ExternalScript;
    }

    @Override
    public String definition() {
        return path;
    }
}
