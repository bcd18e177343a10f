package org.jwsh.values.types;

/** What a program has to have that is a host of PowerShell: the abstract members of the host's classes. */
final class HostContracts {
    private static final String NAMESPACE = "System.Management.Automation.Host.";
    private static final String FIELDS =
            "System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription]";
    private static final String CHOICES =
            "System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription]";

    private HostContracts() {}

    static String[] of(String name) {
        return switch (name) {
            case "PSHost" -> HOST;
            case "PSHostUserInterface" -> USER_INTERFACE;
            default -> RAW_USER_INTERFACE;
        };
    }

    private static final String[] HOST = {
        "cultureinfo CurrentCulture",
        "cultureinfo CurrentUICulture",
        "guid InstanceId",
        "string Name",
        NAMESPACE + "PSHostUserInterface UI",
        "version Version",
        "void EnterNestedPrompt()",
        "void ExitNestedPrompt()",
        "void NotifyBeginApplication()",
        "void NotifyEndApplication()",
        "void SetShouldExit(int exitCode)"
    };

    private static final String[] USER_INTERFACE = {
        NAMESPACE + "PSHostRawUserInterface RawUI",
        "System.Collections.Generic.Dictionary[string,psobject] Prompt(string caption, string message, " + FIELDS
                + " descriptions)",
        "int PromptForChoice(string caption, string message, " + CHOICES + " choices, int defaultChoice)",
        "pscredential PromptForCredential(string caption, string message, string userName, string targetName)",
        "pscredential PromptForCredential(string caption, string message, string userName, string targetName,"
                + " System.Management.Automation.PSCredentialTypes allowedCredentialTypes,"
                + " System.Management.Automation.PSCredentialUIOptions options)",
        "string ReadLine()",
        "securestring ReadLineAsSecureString()",
        "void Write(string value)",
        "void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)",
        "void WriteDebugLine(string message)",
        "void WriteErrorLine(string value)",
        "void WriteLine(string value)",
        "void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord record)",
        "void WriteVerboseLine(string message)",
        "void WriteWarningLine(string message)"
    };

    private static final String[] RAW_USER_INTERFACE = {
        "System.ConsoleColor BackgroundColor",
        NAMESPACE + "Size BufferSize",
        NAMESPACE + "Coordinates CursorPosition",
        "int CursorSize",
        "System.ConsoleColor ForegroundColor",
        "bool KeyAvailable",
        NAMESPACE + "Size MaxPhysicalWindowSize",
        NAMESPACE + "Size MaxWindowSize",
        NAMESPACE + "Coordinates WindowPosition",
        NAMESPACE + "Size WindowSize",
        "string WindowTitle",
        "void FlushInputBuffer()",
        NAMESPACE + "BufferCell[,] GetBufferContents(" + NAMESPACE + "Rectangle rectangle)",
        NAMESPACE + "KeyInfo ReadKey(" + NAMESPACE + "ReadKeyOptions options)",
        "void ScrollBufferContents(" + NAMESPACE + "Rectangle source, " + NAMESPACE + "Coordinates destination, "
                + NAMESPACE + "Rectangle clip, " + NAMESPACE + "BufferCell fill)",
        "void SetBufferContents(" + NAMESPACE + "Coordinates origin, " + NAMESPACE + "BufferCell[,] contents)",
        "void SetBufferContents(" + NAMESPACE + "Rectangle rectangle, " + NAMESPACE + "BufferCell fill)"
    };
}
