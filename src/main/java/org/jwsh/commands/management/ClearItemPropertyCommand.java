package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.security.PSCredential;

/** Takes the values of properties of items away. */
@Cmdlet(verb = "Clear", noun = "ItemProperty", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class ClearItemPropertyCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String name;

    @Parameter
    boolean passThru;

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
        forEach(paths, items.selection(), this::clear);
    }

    private void clear(ItemPath found) {
        found.provider().clearProperty(found, name, this);
        if (passThru) {
            writeObject(ItemObjects.of(found));
        }
    }
}
