package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.runtime.process.SystemProcess;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Ends processes. The shell's own comes last. */
@Cmdlet(verb = "Stop", noun = "Process", defaultParameterSet = "Id", supportsShouldProcess = true)
@OutputType("System.Diagnostics.Process")
public final class StopProcessCommand extends ProcessCmdlet {
    @Parameter(set = "Name", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias("ProcessName")
    String[] name;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    int[] id;

    @Parameter(set = "InputObject", mandatory = true, position = 0, valueFromPipeline = true)
    SystemProcess[] inputObject;

    @Parameter
    boolean passThru;

    @Parameter
    @ValidateNotNullOrEmpty
    boolean force;

    private final List<SystemProcess> own = new ArrayList<>();

    @Override
    protected void processRecord() {
        for (SystemProcess process : chosen(name, id, inputObject)) {
            if (!shouldProcess(shown(process))) {
                continue;
            }
            if (process.equals(SystemProcess.current())) {
                own.add(process);
            } else {
                stop(process);
            }
        }
    }

    private void stop(SystemProcess process) {
        try {
            process.kill(false);
        } catch (NetException refused) {
            reportProcess(
                    "Cannot stop process \"" + shown(process) + "\" because of the following error: "
                            + refused.getMessage(),
                    "CouldNotStopProcess",
                    ErrorCategory.CloseError,
                    process);
            return;
        }
        if (passThru) {
            writeObject(process);
        }
    }

    @Override
    protected void endProcessing() {
        for (SystemProcess process : own) {
            if (passThru) {
                writeObject(process);
            }
            context().host().endProcess();
        }
    }
}
