package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;

/** Starts the computer anew. */
@Cmdlet(verb = "Restart", noun = "Computer", supportsShouldProcess = true)
public final class RestartComputerCommand extends ShutdownCmdlet {
    @Override
    protected void beginProcessing() {
        shutDown("-r");
    }
}
