package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Lists the parts of the shell that can be traced. */
@Cmdlet(verb = "Get", noun = "TraceSource")
@OutputType("System.Management.Automation.PSTraceSource")
public final class GetTraceSourceCommand extends TraceSourceCmdlet {
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name = {"*"};

    @Override
    protected void processRecord() {
        known(name).forEach(this::writeObject);
    }
}
