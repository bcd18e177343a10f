package org.jwsh.commands.threadjob;

import java.io.IOException;
import java.nio.file.Path;
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
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.jobs.ThreadJobs;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ScriptBlock;

/** Starts a job on a thread of this process. */
@Cmdlet(verb = "Start", noun = "ThreadJob", defaultParameterSet = "ScriptBlock")
@OutputType("Microsoft.PowerShell.ThreadJob.ThreadJob")
public final class StartThreadJobCommand extends BuiltInCmdlet {
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
                scriptBlock == null ? fromFile() : (CompiledScriptBlock) scriptBlock,
                (CompiledScriptBlock) initializationScript,
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                inputs.isEmpty() ? null : inputs));
    }

    private CompiledScriptBlock fromFile() {
        Path file = SessionLocation.of(context()).resolve(filePath);
        try {
            return ScriptCompilation.compile(ScriptText.read(file), file.toString(), context(), null);
        } catch (IOException unreadable) {
            throw failure(
                    "System.Management.Automation.ItemNotFoundException",
                    "Cannot find path '" + file + "' because it does not exist.",
                    "PathNotFound",
                    ErrorCategory.ObjectNotFound,
                    file.toString());
        }
    }
}
