package org.jwsh.commands.threadjob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.jobs.JobStartingCmdlet;
import org.jwsh.commands.jobs.ThreadJobs;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.values.ScriptBlock;

/** Starts a job on a thread of this process. */
@Cmdlet(verb = "Start", noun = "ThreadJob", defaultParameterSet = "ScriptBlock")
@OutputType("Microsoft.PowerShell.ThreadJob.ThreadJob")
public final class StartThreadJobCommand extends JobStartingCmdlet {
    @Parameter(set = "ScriptBlock", mandatory = true, position = 0)
    @ValidateNotNull
    ScriptBlock scriptBlock;

    @Parameter(set = "FilePath", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String filePath;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNull
    ScriptBlock initializationScript;

    @Parameter(valueFromPipeline = true)
    @ValidateNotNull
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter
    Object[] argumentList;

    @Parameter
    @ValidateRange(min = "1", max = "1000000")
    int throttleLimit;

    @Parameter
    @ParameterType("System.Management.Automation.Host.PSHost")
    Object streamingHost;

    private final List<Object> inputs = new ArrayList<>();

    @Override
    protected void processRecord() {
        if (isBound("InputObject")) {
            inputs.add(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        ThreadJobs jobs = ThreadJobs.of(context());
        if (throttleLimit > 0) {
            jobs.limit(throttleLimit);
        }
        writeObject(jobs.start(
                name,
                scriptBlock == null ? scriptIn(filePath) : (CompiledScriptBlock) scriptBlock,
                (CompiledScriptBlock) initializationScript,
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                inputs.isEmpty() ? null : inputs));
    }
}
