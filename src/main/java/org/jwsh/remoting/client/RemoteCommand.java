package org.jwsh.remoting.client;

import java.util.List;
import java.util.Map;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;

/** What a server is asked to run: a script or a command, with its arguments. */
public final class RemoteCommand {
    private final String text;
    private final boolean isScript;
    private final boolean takesInput;
    private final ListValue arguments = list();

    private RemoteCommand(String text, boolean isScript, boolean takesInput) {
        this.text = text;
        this.isScript = isScript;
        this.takesInput = takesInput;
    }

    /** @param takesInput whether objects will be piped into it */
    public static RemoteCommand script(String text, boolean takesInput) {
        return new RemoteCommand(text, true, takesInput);
    }

    /** @param takesInput whether objects will be piped into it */
    public static RemoteCommand named(String name, boolean takesInput) {
        return new RemoteCommand(name, false, takesInput);
    }

    /** Adds arguments without names. */
    public RemoteCommand arguments(List<?> values) {
        values.forEach(value -> argument(null, value));
        return this;
    }

    /** Adds arguments with names. */
    public RemoteCommand parameters(Map<?, ?> values) {
        values.forEach((name, value) -> argument(String.valueOf(name), value));
        return this;
    }

    /** Adds one argument; the name is null for one by position. */
    public RemoteCommand argument(String name, Object value) {
        arguments.add(PropertyBag.plain().note("N", name).note("V", value).build());
        return this;
    }

    private static ListValue list() {
        return new ListValue(
                NetTypes.named("System.Collections.Generic.List[System.Management.Automation.PSObject]"),
                NetTypes.named("System.Management.Automation.PSObject"));
    }

    /** The object of the message that asks for it. */
    Object data() {
        PropertyBag command =
                PropertyBag.plain().note("Cmd", text).note("IsScript", isScript).note("UseLocalScope", null);
        for (String merge : new String[] {
            "MergeMyResult",
            "MergeToResult",
            "MergePreviousResults",
            "MergeError",
            "MergeWarning",
            "MergeVerbose",
            "MergeDebug",
            "MergeInformation"
        }) {
            command.note(merge, RemoteRunspace.label("Runspaces.PipelineResultTypes", "None"));
        }
        ListValue commands = list();
        commands.add(command.note("Args", arguments).build());
        PSObject shell = PropertyBag.plain()
                .note("Cmds", commands)
                .note("IsNested", false)
                .note("History", null)
                .note("RedirectShellErrorOutputPipe", true)
                .build();
        return PropertyBag.plain()
                .note("PowerShell", shell)
                .note("NoInput", !takesInput)
                .note(
                        "ApartmentState",
                        ((org.jwsh.values.EnumType) NetTypes.named("System.Threading.ApartmentState")).find("Unknown"))
                .note("RemoteStreamOptions", RemoteRunspace.label("RemoteStreamOptions", "AddInvocationInfo"))
                .note("AddToHistory", false)
                .note("HostInfo", RemoteRunspace.hostInfo(true))
                .note("IsNested", false)
                .build();
    }
}
