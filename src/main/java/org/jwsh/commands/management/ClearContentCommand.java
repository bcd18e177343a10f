package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.security.PSCredential;

/** Takes the content of items away. */
@Cmdlet(verb = "Clear", noun = "Content", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class ClearContentCommand extends ContentCmdlet {
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
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
        for (ItemPath item : contentItems(path, literalPath, ItemSelection.of(filter, include, exclude), false)) {
            attempt(() -> item.provider().clearContent(item, this));
        }
    }
}
