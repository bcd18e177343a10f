package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;

/** Writes behind the content of items. */
@Cmdlet(verb = "Add", noun = "Content", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class AddContentCommand extends WriteContentCmdlet {
    public AddContentCommand() {
        super(true);
    }
}
