package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.time.TimeSpan;

/** Tells how long a script block takes. */
@Cmdlet(verb = "Measure", noun = "Command")
@OutputType("System.TimeSpan")
public final class MeasureCommandCommand extends BuiltInCmdlet {
    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(mandatory = true, position = 0)
    ScriptBlock expression;

    private long nanos;
    private ScriptBlockCall call;

    @Override
    protected void beginProcessing() {
        call = ScriptBlockCall.inCurrentScope((CompiledScriptBlock) expression, caller())
                .streams(streams());
    }

    @Override
    protected void processRecord() {
        long start = System.nanoTime();
        if (inputObject != AutomationNull.VALUE) {
            call.underscore(inputObject);
        }
        call.run(Pipe.NOWHERE);
        nanos += System.nanoTime() - start;
    }

    @Override
    protected void endProcessing() {
        writeObject(new TimeSpan(nanos / 100));
    }
}
