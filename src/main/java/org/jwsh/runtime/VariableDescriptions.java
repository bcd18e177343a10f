package org.jwsh.runtime;

import java.util.Locale;
import java.util.Map;

/** What the variables that every session starts with are for. */
public final class VariableDescriptions {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("true", "Boolean True"),
            Map.entry("false", "Boolean False"),
            Map.entry(
                    "null",
                    "References to the null variable always return the null value. Assignments have no effect."),
            Map.entry("home", "Folder containing the current user's profile"),
            Map.entry("pshome", "Parent folder of the host application of the current runspace"),
            Map.entry("host", "A reference to the host of the current runspace"),
            Map.entry("executioncontext", "The run objects available to cmdlets"),
            Map.entry("psversiontable", "Version information for current PowerShell session"),
            Map.entry("pid", "Current process ID"),
            Map.entry("shellid", "The ShellID identifies the current shell.  This is used by #Requires."),
            Map.entry("outputencoding", "The text encoding used when piping text to a native executable file"),
            Map.entry("psstyle", "Configuration controlling how text is rendered."),
            Map.entry(
                    "psemailserver",
                    "Variable to contain the name of the email server. This can be used instead of the HostName"
                            + " parameter in the Send-MailMessage cmdlet."),
            Map.entry(
                    "confirmpreference",
                    "Dictates when confirmation should be requested. Confirmation is requested when the ConfirmImpact"
                            + " of the operation is equal to or greater than $ConfirmPreference. If $ConfirmPreference is"
                            + " None, actions will only be confirmed when Confirm is specified."),
            Map.entry("debugpreference", "Dictates the action taken when a Debug message is delivered"),
            Map.entry("erroractionpreference", "Dictates the action taken when an error message is delivered"),
            Map.entry("progresspreference", "Dictates the action taken when progress records are delivered"),
            Map.entry("verbosepreference", "Dictates the action taken when a Verbose message is delivered"),
            Map.entry("warningpreference", "Dictates the action taken when a Warning message is delivered"),
            Map.entry(
                    "informationpreference",
                    "Dictates the action taken when a command generates an item in the Information stream"),
            Map.entry("errorview", "Dictates the view mode to use when displaying errors"),
            Map.entry(
                    "nestedpromptlevel",
                    "Dictates what type of prompt should be displayed for the current nesting level"),
            Map.entry(
                    "psnativecommanduseerroractionpreference",
                    "If true, $ErrorActionPreference applies to native executables, so that non-zero exit codes will"
                            + " generate cmdlet-style errors governed by error action settings"),
            Map.entry("whatifpreference", "If true, WhatIf is considered to be enabled for all commands."),
            Map.entry("psnativecommandargumentpassing", "Dictates how arguments are passed to native executables."),
            Map.entry("formatenumerationlimit", "Dictates the limit of enumeration on formatting IEnumerable objects"),
            Map.entry("psculture", "Culture of the current PowerShell session"),
            Map.entry("psuiculture", "UI culture of the current PowerShell session"),
            Map.entry("psdefaultparametervalues", "Variable to hold all default <cmdlet:parameter, value> pairs"),
            Map.entry("psedition", "Edition information for the current PowerShell session"));

    private VariableDescriptions() {}

    /** The description that was given, else that of a variable known by its name. */
    public static String of(PSVariable variable) {
        String given = variable.description();
        return given.isEmpty() ? KNOWN.getOrDefault(variable.name().toLowerCase(Locale.ROOT), "") : given;
    }
}
