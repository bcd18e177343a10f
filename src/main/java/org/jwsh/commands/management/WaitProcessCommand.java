package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.runtime.process.SystemProcess;
import org.jwsh.values.ErrorCategory;

/** Waits until processes have ended. */
@Cmdlet(verb = "Wait", noun = "Process", defaultParameterSet = "Name")
@OutputType("System.Diagnostics.Process")
public final class WaitProcessCommand extends ProcessCmdlet {
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final long MILLIS_PER_SECOND = 1000;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias({"PID", "ProcessId"})
    @ValidateNotNullOrEmpty
    int[] id;

    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @Alias("ProcessName")
    String[] name;

    @Parameter(position = 1)
    @Alias("TimeoutSec")
    @ValidateNotNullOrEmpty
    @ValidateRange(min = "0", max = "32767")
    int timeout = -1;

    @Parameter
    boolean any;

    @Parameter
    boolean passThru;

    @Parameter(set = "InputObject", mandatory = true, valueFromPipeline = true)
    SystemProcess[] inputObject;

    private final List<SystemProcess> awaited = new ArrayList<>();

    @Override
    protected void processRecord() {
        for (SystemProcess process : chosen(name, id, inputObject)) {
            if (process.equals(SystemProcess.current())) {
                reportProcess(
                        "This command cannot wait on itself.", "WaitOnItself", ErrorCategory.ObjectNotFound, process);
            } else {
                awaited.add(process);
            }
        }
    }

    @Override
    protected void endProcessing() {
        long end = timeout < 0 ? Long.MAX_VALUE : System.currentTimeMillis() + timeout * MILLIS_PER_SECOND;
        List<SystemProcess> running = new ArrayList<>(awaited);
        while (!running.isEmpty() && System.currentTimeMillis() < end) {
            context().checkStop();
            running.removeIf(process -> process.waitForExit(LOOK_EVERY_MILLIS / running.size()));
            if (any && running.size() < awaited.size()) {
                break;
            }
        }
        running.removeIf(SystemProcess::hasExited);
        if (!running.isEmpty() && !(any && running.size() < awaited.size())) {
            running.forEach(this::reportRunning);
        }
        if (passThru) {
            awaited.forEach(this::writeObject);
        }
    }

    private void reportRunning(SystemProcess process) {
        report(
                "System.TimeoutException",
                "This command stopped the operation because process \"" + shown(process)
                        + "\" is not stopped in the specified time-out.",
                "ProcessNotTerminated",
                ErrorCategory.CloseError,
                process);
    }
}
