package org.jwsh.binding.types;

import java.util.Arrays;
import java.util.List;
import org.jwsh.binding.PSScriptCmdlet;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/** What scripts see of {@code $PSCmdlet}, of {@code [Cmdlet]} and of information records. */
final class CmdletMembers {
    private CmdletMembers() {}

    static void cmdlet(TypeBuilder type) {
        List<String> common = List.of(
                "Verbose",
                "Debug",
                "ErrorAction",
                "WarningAction",
                "InformationAction",
                "ProgressAction",
                "ErrorVariable",
                "WarningVariable",
                "OutVariable",
                "OutBuffer",
                "PipelineVariable",
                "InformationVariable");
        type.staticProperty(
                "System.Collections.Generic.HashSet[string] CommonParameters", () -> common.toArray(String[]::new));
        type.staticProperty("System.Collections.Generic.HashSet[string] OptionalCommonParameters", () ->
                new String[] {"WhatIf", "Confirm", "UseTransaction"});
    }

    static void scriptCmdlet(TypeBuilder type) {
        type.property("string ParameterSetName", PSScriptCmdlet.class, PSScriptCmdlet::getParameterSetName)
                .property(
                        "System.Management.Automation.InvocationInfo MyInvocation",
                        PSScriptCmdlet.class,
                        PSScriptCmdlet::getMyInvocation)
                .property(
                        "System.Management.Automation.PagingParameters PagingParameters",
                        PSScriptCmdlet.class,
                        PSScriptCmdlet::getPagingParameters)
                .property(
                        "System.Management.Automation.SessionState SessionState",
                        PSScriptCmdlet.class,
                        PSScriptCmdlet::getSessionState)
                .property("bool Stopping", PSScriptCmdlet.class, PSScriptCmdlet::isStopping);
        writing(type);
        asking(type);
    }

    private static void writing(TypeBuilder type) {
        type.method("void WriteObject(System.Object sendToPipeline)", PSScriptCmdlet.class, (c, a) -> {
                    c.writeObject(a[0]);
                    return null;
                })
                .method(
                        "void WriteObject(System.Object sendToPipeline, bool enumerateCollection)",
                        PSScriptCmdlet.class,
                        (c, a) -> {
                            c.writeObject(a[0], (Boolean) a[1]);
                            return null;
                        })
                .method(
                        "void WriteError(System.Management.Automation.ErrorRecord errorRecord)",
                        PSScriptCmdlet.class,
                        (c, a) -> {
                            c.writeError((ErrorRecord) a[0]);
                            return null;
                        })
                .method(
                        "void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)",
                        PSScriptCmdlet.class,
                        (c, a) -> {
                            c.throwTerminatingError((ErrorRecord) a[0]);
                            return null;
                        })
                .method("void WriteWarning(string text)", PSScriptCmdlet.class, (c, a) -> {
                    c.writeWarning((String) a[0]);
                    return null;
                })
                .method("void WriteVerbose(string text)", PSScriptCmdlet.class, (c, a) -> {
                    c.writeVerbose((String) a[0]);
                    return null;
                })
                .method("void WriteDebug(string text)", PSScriptCmdlet.class, (c, a) -> {
                    c.writeDebug((String) a[0]);
                    return null;
                })
                .method(
                        "void WriteInformation(System.Object messageData, string[] tags)",
                        PSScriptCmdlet.class,
                        (c, a) -> {
                            c.writeInformation(a[0], a[1] == null ? List.of() : Arrays.asList((String[]) a[1]));
                            return null;
                        });
    }

    private static void asking(TypeBuilder type) {
        type.method("bool ShouldProcess(string target)", PSScriptCmdlet.class, (c, a) -> c.shouldProcess((String) a[0]))
                .method(
                        "bool ShouldProcess(string target, string action)",
                        PSScriptCmdlet.class,
                        (c, a) -> c.shouldProcess((String) a[0], (String) a[1]))
                .method(
                        "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)",
                        PSScriptCmdlet.class,
                        (c, a) -> c.shouldProcess((String) a[0], (String) a[1], (String) a[2]))
                .method(
                        "bool ShouldContinue(string query, string caption)",
                        PSScriptCmdlet.class,
                        (c, a) -> c.shouldContinue((String) a[0], (String) a[1]))
                .method(
                        "System.Object GetVariableValue(string name)",
                        PSScriptCmdlet.class,
                        (c, a) -> c.runtime().session().variable((String) a[0]))
                .method(
                        "string GetUnresolvedProviderPathFromPSPath(string path)",
                        PSScriptCmdlet.class,
                        (c, a) -> c.path((String) a[0]));
    }

    static void message(TypeBuilder type) {
        type.property("string Message", StreamRecord.Message.class, StreamRecord.Message::text)
                .property(
                        "System.Management.Automation.InvocationInfo InvocationInfo",
                        StreamRecord.Message.class,
                        StreamRecord.Message::invocation)
                .method("string ToString()", StreamRecord.Message.class, (r, a) -> r.text());
    }

    static void information(TypeBuilder type) {
        type.property(
                        "System.Object MessageData",
                        StreamRecord.Information.class,
                        r -> r.host() == null ? PSObject.unwrap(r.message()) : r.host())
                .property("string Source", StreamRecord.Information.class, StreamRecord.Information::source)
                .property(
                        "System.Collections.Generic.List[string] Tags",
                        StreamRecord.Information.class,
                        r -> r.tags().toArray(String[]::new))
                .method("string ToString()", StreamRecord.Information.class, (r, a) -> r.toString());
    }
}
