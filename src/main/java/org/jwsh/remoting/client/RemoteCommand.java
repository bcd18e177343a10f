package org.jwsh.remoting.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;

/** What a server is asked to run: a script or a pipeline of commands, with their arguments. */
public final class RemoteCommand implements RemoteRequest {
    private record Step(String text, boolean isScript, ListValue arguments) {}

    private final boolean takesInput;
    private final List<Step> steps = new ArrayList<>();

    private RemoteCommand(String text, boolean isScript, boolean takesInput) {
        this.takesInput = takesInput;
        steps.add(new Step(text, isScript, list()));
    }

    /** @param takesInput whether objects will be piped into it */
    public static RemoteCommand script(String text, boolean takesInput) {
        return new RemoteCommand(text, true, takesInput);
    }

    /** @param takesInput whether objects will be piped into it */
    public static RemoteCommand named(String name, boolean takesInput) {
        return new RemoteCommand(name, false, takesInput);
    }

    /** Pipes what there is so far into another command; arguments are for that one from now on. */
    public RemoteCommand into(String name) {
        steps.add(new Step(name, false, list()));
        return this;
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
        steps.getLast()
                .arguments()
                .add(PropertyBag.plain().note("N", name).note("V", value).build());
        return this;
    }

    private static ListValue list() {
        return new ListValue(
                NetTypes.named("System.Collections.Generic.List[System.Management.Automation.PSObject]"),
                NetTypes.named("System.Management.Automation.PSObject"));
    }

    @Override
    public MessageType type() {
        return MessageType.CREATE_PIPELINE;
    }

    private static PSObject data(Step step) {
        PropertyBag command = PropertyBag.plain()
                .note("Cmd", step.text())
                .note("IsScript", step.isScript())
                .note("UseLocalScope", null);
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
        return command.note("Args", step.arguments()).build();
    }

    @Override
    public Object data() {
        ListValue commands = list();
        steps.forEach(step -> commands.add(data(step)));
        PSObject shell = PropertyBag.plain()
                .note("Cmds", commands)
                .note("IsNested", false)
                .note("History", null)
                .note("RedirectShellErrorOutputPipe", true)
                .build();
        return PropertyBag.plain()
                .note("PowerShell", shell)
                .note("NoInput", !takesInput)
                .note("ApartmentState", ((EnumType) NetTypes.named("System.Threading.ApartmentState")).find("Unknown"))
                .note("RemoteStreamOptions", RemoteRunspace.label("RemoteStreamOptions", "AddInvocationInfo"))
                .note("AddToHistory", false)
                .note("HostInfo", HostDescription.ofPipeline())
                .note("IsNested", false)
                .build();
    }
}
