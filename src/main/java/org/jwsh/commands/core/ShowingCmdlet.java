package org.jwsh.commands.core;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.HostOutput;
import org.jwsh.formatting.OutputSession;
import org.jwsh.values.AutomationNull;

/** A cmdlet that shows objects to the user. */
abstract class ShowingCmdlet extends BuiltInCmdlet {
    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    private OutputSession document;

    @Override
    protected final void beginProcessing() {
        document = HostOutput.newDocument(context());
    }

    @Override
    protected final void processRecord() {
        document.write(inputObject);
    }

    @Override
    protected final void endProcessing() {
        document.end();
    }
}
