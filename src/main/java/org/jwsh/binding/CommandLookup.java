package org.jwsh.binding;

import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetException;

/** Follows aliases and describes commands, in the running session. */
public final class CommandLookup {
    private CommandLookup() {}

    /** The command that an alias names, which may be an alias itself; null where there is none. */
    public static CommandInfo referenced(AliasInfo alias) {
        ExecutionContext context = ExecutionContext.current();
        return context.commands().find(alias.definition(), context.scope());
    }

    /**
     * The command that an alias leads to at last.
     *
     * @throws NetException where it leads nowhere
     */
    public static CommandInfo target(AliasInfo alias) {
        ExecutionContext context = ExecutionContext.current();
        return context.commands().resolve(alias.name(), context.scope());
    }

    /** The same, null where the alias leads nowhere. */
    public static CommandInfo targetOrNull(AliasInfo alias) {
        try {
            return target(alias);
        } catch (NetException nowhere) {
            return null;
        }
    }

    /** The syntax lines of a command, an empty line before each. */
    public static String syntax(CommandInfo command) {
        return syntax(command.name(), CommandMetadata.of(command));
    }

    /** The same with metadata that is known already. */
    public static String syntax(String name, CommandMetadata metadata) {
        StringBuilder text = new StringBuilder();
        for (CommandParameterSetInfo set : CommandParameterSetInfo.of(metadata)) {
            text.append('\n').append(name).append(' ').append(set).append('\n');
        }
        return text.toString();
    }
}
