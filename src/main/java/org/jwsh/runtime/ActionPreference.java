package org.jwsh.runtime;

/** What to do about an error or a message; the names and order are those of the .NET enum. */
public enum ActionPreference {
    SilentlyContinue,
    Stop,
    Continue,
    Inquire,
    Ignore,
    Suspend,
    Break
}
