package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.ItemObjects;
import org.jwsh.values.security.PSCredential;

/** Gives items. */
@Cmdlet(verb = "Get", noun = "Item", defaultParameterSet = "Path")
@OutputType({"System.IO.FileInfo", "System.Boolean", "System.String", "System.IO.DirectoryInfo"})
public final class GetItemCommand extends ItemCmdlet {
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

    @Parameter
    String filter;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

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
        forEach(path, literalPath, ItemSelection.of(filter, include, exclude), found -> {
            requireVisible(found);
            writeObject(ItemObjects.of(found));
        });
    }
}
