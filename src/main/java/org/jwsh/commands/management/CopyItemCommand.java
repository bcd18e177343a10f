package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.security.PSCredential;

/** Copies items. */
@Cmdlet(verb = "Copy", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class CopyItemCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    String destination = "";

    @Parameter
    boolean container;

    @Parameter
    boolean force;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter
    boolean recurse;

    @Parameter
    boolean passThru;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter(dynamic = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object fromSession;

    @Parameter(dynamic = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object toSession;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    public boolean passes(String name) {
        return items.selection().passesFilter(name);
    }

    @Override
    public void emit(ItemPath copied) {
        if (passThru) {
            writeObject(ItemObjects.of(copied));
        }
    }

    @Override
    protected void processRecord() {
        forEach(
                paths,
                items.selection(),
                found -> found.provider()
                        .copyItem(found, drives().resolve(destination.isEmpty() ? "." : destination), recurse, this));
    }
}
