package org.jwsh.runtime;

import java.util.List;
import org.jwsh.values.text.WildcardPattern;

/**
 * Which commands the user of a restricted session may name. Modules of the session run whatever they like; a session without
 * this service is not restricted.
 */
public final class CommandVisibility {
    private final List<WildcardPattern> visible;

    /** @param patterns names of commands, with wildcards */
    public CommandVisibility(List<String> patterns) {
        this.visible = patterns.stream()
                .map(pattern -> WildcardPattern.of(pattern, true))
                .toList();
    }

    /** Whether a user of the session may name a command. */
    public static boolean allows(ExecutionContext context, String name) {
        CommandVisibility restricted = context.knownService(CommandVisibility.class);
        return restricted == null || restricted.visible.stream().anyMatch(pattern -> pattern.isMatch(name));
    }

    /** Whether the session is restricted at all. */
    public static boolean isRestricted(ExecutionContext context) {
        return context.knownService(CommandVisibility.class) != null;
    }
}
