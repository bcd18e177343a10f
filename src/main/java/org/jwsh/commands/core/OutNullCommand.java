package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;

/** Takes objects and does nothing with them. */
@Cmdlet(verb = "Out", noun = "Null")
public final class OutNullCommand extends BuiltInCmdlet {
    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;
}
