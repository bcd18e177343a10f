package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;

/** Makes limits for a session configuration. */
@Cmdlet(verb = "New", noun = "PSTransportOption")
@OutputType("Microsoft.PowerShell.Commands.WSManConfigurationOption")
public final class NewPSTransportOptionCommand extends BuiltInCmdlet {
    static {
        WSManConfigurationOption.register();
    }

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "60", max = "2147483")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxIdleTimeoutSec;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "0", max = "1209600")
    @ParameterType("System.Nullable[System.Int32]")
    Object processIdleTimeoutSec;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "1", max = "2147483647")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxSessions;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "1", max = "2147483647")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxConcurrentCommandsPerSession;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "1", max = "2147483647")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxSessionsPerUser;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "5", max = "2147483647")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxMemoryPerSessionMB;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "1", max = "2147483647")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxProcessesPerSession;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "1", max = "100")
    @ParameterType("System.Nullable[System.Int32]")
    Object maxConcurrentUsers;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ValidateRange(min = "60", max = "2147483")
    @ParameterType("System.Nullable[System.Int32]")
    Object idleTimeoutSec;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ParameterType("System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode]")
    Object outputBufferingMode;

    @Override
    protected void processRecord() {
        writeObject(WSManConfigurationOption.of(myInvocation().boundParameters()));
    }
}
