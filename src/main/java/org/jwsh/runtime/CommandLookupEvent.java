package org.jwsh.runtime;

import org.jwsh.values.types.Delegate;

/** What the lookup of a command's name tells an action of the session, which may say what the name means. */
public final class CommandLookupEvent {
    /** When an action is asked. */
    public enum Moment {
        BEFORE,
        NOT_FOUND,
        FOUND
    }

    private final String name;
    private CommandInfo command;
    private boolean searchStopped;

    CommandLookupEvent(String name, CommandInfo command) {
        this.name = name;
        this.command = command;
    }

    public String name() {
        return name;
    }

    /** What the name means, or null. */
    public CommandInfo command() {
        return command;
    }

    /** Says what the name means. */
    public void command(CommandInfo meant) {
        command = meant;
    }

    /** The block that the name means, or null where it is no function. */
    public CompiledScriptBlock scriptBlock() {
        return command instanceof FunctionInfo function ? function.body() : null;
    }

    /** Makes the name mean a script block; the search is over then. */
    public void scriptBlock(CompiledScriptBlock block) {
        command = block == null ? null : new FunctionInfo(name, block, false);
        searchStopped = block != null;
    }

    public boolean isSearchStopped() {
        return searchStopped;
    }

    public void stopSearch(boolean stop) {
        searchStopped = stop;
    }

    /** Asks an action. */
    void ask(Delegate action) {
        action.invoke(name, this);
    }
}
