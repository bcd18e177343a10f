package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.process.SystemProcess;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.PSObject;

/** Gives the processes that run. */
@Cmdlet(verb = "Get", noun = "Process", defaultParameterSet = "Name")
@OutputType({"System.Diagnostics.ProcessModule", "System.Diagnostics.FileVersionInfo", "System.Diagnostics.Process"})
public final class GetProcessCommand extends ProcessCmdlet {
    @Parameter(
            set = {"Name", "NameWithUserName"},
            position = 0,
            valueFromPipelineByPropertyName = true)
    @Alias("ProcessName")
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(
            set = {"Id", "IdWithUserName"},
            mandatory = true,
            valueFromPipelineByPropertyName = true)
    @Alias("PID")
    int[] id;

    @Parameter(
            set = {"InputObject", "InputObjectWithUserName"},
            mandatory = true,
            valueFromPipeline = true)
    SystemProcess[] inputObject;

    @Parameter(
            set = {"IdWithUserName", "InputObjectWithUserName", "NameWithUserName"},
            mandatory = true)
    boolean includeUserName;

    @Parameter(set = {"Id", "InputObject", "Name"})
    @ValidateNotNull
    boolean module;

    @Parameter(set = {"Id", "InputObject", "Name"})
    @Alias({"FV", "FVI"})
    @ValidateNotNull
    boolean fileVersionInfo;

    @Override
    protected void processRecord() {
        for (SystemProcess process : chosen(name, id, inputObject)) {
            if (module) {
                giveModules(process);
            } else if (fileVersionInfo) {
                noVersion(process);
            } else if (includeUserName) {
                PSObject named = new PSObject(process);
                named.put("PSTypeName", "System.Diagnostics.Process#IncludeUserName");
                writeObject(PSObject.nameType(named.put("UserName", process.owner())));
            } else {
                writeObject(process);
            }
        }
    }

    private void giveModules(SystemProcess process) {
        if (process.path() == null) {
            reportProcess(
                    "Cannot enumerate the modules of the \"" + process.name() + "\" process.",
                    "CouldNotEnumerateModules",
                    ErrorCategory.PermissionDenied,
                    process);
            return;
        }
        writeObject(ObjectMembers.get(process, "Modules"), true);
    }

    private void noVersion(SystemProcess process) {
        reportProcess(
                "Cannot enumerate the file version information of the \"" + process.name() + "\" process.",
                "CouldNotEnumerateFileVer",
                ErrorCategory.PermissionDenied,
                process);
    }
}
