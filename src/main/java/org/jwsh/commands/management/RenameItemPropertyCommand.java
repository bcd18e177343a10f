package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;

/** Gives properties of items other names. */
@Cmdlet(verb = "Rename", noun = "ItemProperty", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class RenameItemPropertyCommand extends PropertyChangeCmdlet {
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @Alias("PSProperty")
    String name;

    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true)
    String newName;

    @Parameter
    boolean passThru;

    @Override
    protected void processRecord() {
        refuse(path == null ? null : new String[] {path}, literalPath == null ? null : new String[] {literalPath});
    }
}
