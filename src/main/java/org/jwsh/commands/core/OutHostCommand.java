package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.HostOutput;
import org.jwsh.formatting.OutputSession;
import org.jwsh.values.AutomationNull;

/** Shows objects to the user. */
@Cmdlet(verb = "Out", noun = "Host", aliases = "oh")
public final class OutHostCommand extends BuiltInCmdlet {
    @Parameter
    boolean paging;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    private OutputSession document;

    @Override
    protected void beginProcessing() {
        document = HostOutput.newDocument(context());
    }

    @Override
    protected void processRecord() {
        document.write(inputObject);
    }

    @Override
    protected void endProcessing() {
        document.end();
    }
}
