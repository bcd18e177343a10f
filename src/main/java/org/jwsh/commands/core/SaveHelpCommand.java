package org.jwsh.commands.core;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.runtime.PSModuleInfo;

/** Tells that help files are not saved. */
@Cmdlet(verb = "Save", noun = "Help", defaultParameterSet = "Path")
public final class SaveHelpCommand extends HelpFilesCmdlet {
    @Parameter(set = "Path", mandatory = true, position = 0)
    @Alias("Path")
    @ValidateNotNull
    String[] destinationPath;

    @Parameter(set = "LiteralPath", mandatory = true)
    @Alias({"PSPath", "LP"})
    @ValidateNotNull
    String[] literalPath;

    @Parameter(
            set = {"LiteralPath", "Path"},
            position = 1,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Alias("Name")
    @ValidateNotNull
    PSModuleInfo[] module;

    @Parameter(
            set = {"LiteralPath", "Path"},
            valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    ModuleSpecification[] fullyQualifiedModule;
}
