package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;

/** Removes properties of items. */
@Cmdlet(verb = "Remove", noun = "ItemProperty", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class RemoveItemPropertyCommand extends PropertyChangeCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @Alias("PSProperty")
    String[] name;

    @Override
    protected void processRecord() {
        refuse(paths.path, paths.literalPath);
    }
}
