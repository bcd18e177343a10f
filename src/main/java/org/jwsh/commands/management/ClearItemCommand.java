package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.values.security.PSCredential;

/** Takes the values of items away. */
@Cmdlet(verb = "Clear", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class ClearItemCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter
    boolean force;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(paths, items.selection(), found -> found.provider().clearItem(found, this));
    }
}
