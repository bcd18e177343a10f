package org.jwsh.cmdlet;

import java.util.List;

/**
 * A module of cmdlets written in Java. Jars name theirs under {@code META-INF/services}, and the session finds them with
 * {@link java.util.ServiceLoader} when a module or one of its commands is asked for by name.
 */
public interface CmdletModule {
    /** The name for Import-Module. */
    String name();

    /** The version, in two to four numbers. */
    String version();

    /** What the module is for, in one sentence. */
    String description();

    /** The cmdlets. */
    List<Entry> cmdlets();

    /** Names that call one of the cmdlets or another command: alias, then target, by turns. */
    default List<String> aliases() {
        return List.of();
    }

    /** What stands behind the comma of the error ids of a cmdlet: its class, as for .NET cmdlets, unless a module has its own rule. */
    default String errorSource(Class<? extends PSCmdlet> type) {
        return type.getName();
    }

    /** How the objects of its cmdlets are shown. */
    default List<TableView> views() {
        return List.of();
    }

    /**
     * Values that the user may want for a parameter of one of the cmdlets, for completion.
     *
     * @param command the name of the cmdlet
     * @param parameter the name of the parameter, not an alias
     * @return empty where the module knows none
     */
    default List<String> values(CmdletSession session, String command, String parameter) {
        return List.of();
    }

    /** Runs when the module is imported into a session. */
    default void imported(CmdletSession session) {}

    /** Runs when the module is removed from a session, or the session ends. */
    default void removed(CmdletSession session) {}

    /**
     * A cmdlet of a module.
     *
     * @param type the class with the annotations
     * @param create makes an instance for one call
     */
    record Entry(Class<? extends PSCmdlet> type, java.util.function.Supplier<? extends PSCmdlet> create) {}
}
