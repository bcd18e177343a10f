package org.jwsh.runtime;

/** The kinds of commands, in the order of precedence of names. */
public enum CommandType {
    Alias,
    Function,
    Filter,
    Cmdlet,
    ExternalScript,
    Application,
    Script,
    Configuration
}
