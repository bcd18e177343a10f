package org.jwsh.commands.core;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;

/** Switching an experimental feature on or off: as there are none, none has the name. */
abstract class ExperimentalFeatureSwitch extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] name;

    @Parameter
    @ParameterType("System.Management.Automation.Configuration.ConfigScope")
    Object scope;

    @Override
    protected final void processRecord() {
        report(
                "System.Management.Automation.ItemNotFoundException",
                "No experimental feature was found that matched the name '" + name[0] + "'.",
                "ItemNotFoundException",
                ErrorCategory.ObjectNotFound,
                name);
    }

    @Override
    protected final void endProcessing() {
        writeWarning("Enabling and disabling experimental features do not take effect until next start of PowerShell.");
    }
}
