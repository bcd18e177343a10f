package org.jwsh.help;

import org.jwsh.runtime.CommandInfo;

/** The kinds of help topics. */
public enum HelpCategory {
    Alias,
    Cmdlet,
    Provider,
    General,
    FAQ,
    Glossary,
    HelpFile,
    ScriptCommand,
    Function,
    Filter,
    ExternalScript,
    DefaultHelp,
    DscResource,
    Class,
    Configuration;

    static HelpCategory of(CommandInfo command) {
        return switch (command.type()) {
            case Alias -> Alias;
            case Function -> Function;
            case Filter -> Filter;
            case ExternalScript -> ExternalScript;
            case Script -> ScriptCommand;
            default -> Cmdlet;
        };
    }

    /** Whether topics of this kind are about commands. */
    public boolean isAboutCommands() {
        return switch (this) {
            case Alias, Cmdlet, ScriptCommand, Function, Filter, ExternalScript -> true;
            default -> false;
        };
    }
}
