package org.jwsh.runtime;

import java.util.function.Function;

/** A command as Get-Command gives it. */
public abstract sealed class CommandInfo
        permits AliasInfo, FunctionInfo, CmdletInfo, ExternalScriptInfo, ApplicationInfo {
    private final String name;
    private PSModuleInfo module;
    private Object metadata;

    protected CommandInfo(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    public abstract CommandType type();

    /** What it is made of: a function's text, an alias's target, a program's path. */
    public abstract String definition();

    /** The module it belongs to, or null. */
    public PSModuleInfo module() {
        return module;
    }

    public final void module(PSModuleInfo owner) {
        module = owner;
    }

    /** The parameters, made by the binder on first use and kept here. */
    @SuppressWarnings("unchecked")
    public final <T> T metadata(Function<CommandInfo, T> make) {
        if (metadata == null) {
            metadata = make.apply(this);
        }
        return (T) metadata;
    }

    @Override
    public String toString() {
        return name;
    }
}
