package org.jwsh.commands.security;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;

/** Says which scripts may run; off Windows that cannot be said. */
@Cmdlet(verb = "Set", noun = "ExecutionPolicy", supportsShouldProcess = true)
public final class SetExecutionPolicyCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ParameterType("Microsoft.PowerShell.ExecutionPolicy")
    EnumValue executionPolicy;

    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    @ParameterType("Microsoft.PowerShell.ExecutionPolicyScope")
    EnumValue scope;

    @Parameter
    boolean force;

    @Override
    protected void beginProcessing() {
        throw failure(
                "System.PlatformNotSupportedException",
                "Operation is not supported on this platform.",
                "System.PlatformNotSupportedException",
                ErrorCategory.NotSpecified,
                null);
    }
}
