package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;

/** Writes the content of items anew. */
@Cmdlet(verb = "Set", noun = "Content", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class SetContentCommand extends WriteContentCmdlet {
    public SetContentCommand() {
        super(false);
    }
}
