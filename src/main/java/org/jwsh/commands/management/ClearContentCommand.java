package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.providers.ItemPath;

/** Takes the content of items away. */
@Cmdlet(verb = "Clear", noun = "Content", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class ClearContentCommand extends ContentCmdlet {
    @Override
    protected void processRecord() {
        for (ItemPath item : contentItems(false)) {
            attempt(() -> item.provider().clearContent(item, this));
        }
    }
}
