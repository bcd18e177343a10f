package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.security.PSCredential;

/** Moves items. */
@Cmdlet(verb = "Move", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class MoveItemCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    String destination = ".";

    @Parameter
    boolean force;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

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
        forEach(paths, items.selection(), this::move);
    }

    private void move(ItemPath from) {
        ItemPath to = drives().resolve(destination);
        if (from.provider().isNavigable() && from.provider() != to.provider()) {
            throw otherProvider(
                    "destination",
                    "Cannot move the item because the source and destination paths did not resolve to the same provider.",
                    "System.Management.Automation.PSArgumentException",
                    from);
        }
        from.provider().moveItem(from, to, this);
    }
}
