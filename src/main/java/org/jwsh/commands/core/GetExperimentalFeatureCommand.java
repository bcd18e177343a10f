package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;

/** Lists the experimental features: there are none, what jwsh has is there for everyone. */
@Cmdlet(verb = "Get", noun = "ExperimentalFeature")
@OutputType("System.Management.Automation.ExperimentalFeature")
public final class GetExperimentalFeatureCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] name;
}
