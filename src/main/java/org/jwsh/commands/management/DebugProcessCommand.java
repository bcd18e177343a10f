package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.runtime.process.SystemProcess;
import org.jwsh.values.ErrorCategory;

/** Hands processes to the debugger that the system has set up; systems other than Windows have none. */
@Cmdlet(verb = "Debug", noun = "Process", defaultParameterSet = "Name", supportsShouldProcess = true)
public final class DebugProcessCommand extends ProcessCmdlet {
    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"PID", "ProcessId"})
    @ValidateNotNullOrEmpty
    int[] id;

    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("ProcessName")
    String[] name;

    @Parameter(set = "InputObject", mandatory = true, valueFromPipeline = true)
    SystemProcess[] inputObject;

    @Override
    protected void processRecord() {
        for (SystemProcess process : chosen(name, id, inputObject)) {
            if (shouldProcess(shown(process))) {
                reportProcess(
                        "Cannot debug process \"" + shown(process)
                                + "\" because of the following error: No default debugger found.",
                        "DebuggerError",
                        ErrorCategory.InvalidOperation,
                        process);
            }
        }
    }
}
