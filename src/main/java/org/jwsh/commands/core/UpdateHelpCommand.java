package org.jwsh.commands.core;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.modules.ModuleSpecification;

/** Tells that help files are not updated. */
@Cmdlet(verb = "Update", noun = "Help", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class UpdateHelpCommand extends HelpFilesCmdlet {
    @Parameter(
            set = {"LiteralPath", "Path"},
            valueFromPipelineByPropertyName = true,
            position = 0)
    @Alias("Name")
    @ValidateNotNull
    String[] module;

    @Parameter(
            set = {"LiteralPath", "Path"},
            valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    ModuleSpecification[] fullyQualifiedModule;

    @Parameter(set = "Path", position = 1)
    @Alias("Path")
    @ValidateNotNull
    String[] sourcePath;

    @Parameter(set = "LiteralPath", valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    @ValidateNotNull
    String[] literalPath;

    @Parameter
    boolean recurse;
}
