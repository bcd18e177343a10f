package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;

/** Copies properties between items. */
@Cmdlet(verb = "Copy", noun = "ItemProperty", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class CopyItemPropertyCommand extends PropertyChangeCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true)
    @Alias("PSProperty")
    String name;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String destination;

    @Parameter
    boolean passThru;

    @Override
    protected void processRecord() {
        refuse(paths.path, paths.literalPath);
    }
}
