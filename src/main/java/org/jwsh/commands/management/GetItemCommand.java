package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemObjects;
import org.jwsh.values.security.PSCredential;

/** Gives items. */
@Cmdlet(verb = "Get", noun = "Item", defaultParameterSet = "Path")
@OutputType({"System.IO.FileInfo", "System.Boolean", "System.String", "System.IO.DirectoryInfo"})
public final class GetItemCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(paths, items.selection(), found -> {
            requireVisible(found);
            writeObject(ItemObjects.of(found));
        });
    }
}
