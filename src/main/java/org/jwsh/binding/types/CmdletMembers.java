package org.jwsh.binding.types;

import java.util.Arrays;
import java.util.List;
import org.jwsh.binding.PSScriptCmdlet;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.TypeBuilder;

/** What scripts see of {@code $PSCmdlet} and of {@code [Cmdlet]}. */
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
                .method(
                        "void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)",
                        PSScriptCmdlet.class,
                        (c, a) -> {
                            c.runtime().writeProgress(((ProgressReport) a[0]).record());
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
}
