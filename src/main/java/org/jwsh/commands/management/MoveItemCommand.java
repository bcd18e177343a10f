package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.security.PSCredential;

/** Moves items. */
@Cmdlet(verb = "Move", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class MoveItemCommand extends ItemCmdlet {
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    String destination = ".";

    @Parameter
    boolean force;

    @Parameter
    String filter;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    boolean passThru;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    public void emit(ItemPath moved) {
        if (passThru) {
            writeObject(ItemObjects.of(moved));
        }
    }

    @Override
    protected void processRecord() {
        forEach(
                path,
                literalPath,
                ItemSelection.of(filter, include, exclude),
                found -> found.provider().moveItem(found, drives().resolve(destination), this));
    }
}
