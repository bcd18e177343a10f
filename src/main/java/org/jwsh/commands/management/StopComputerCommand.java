package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;

/** Turns the computer off. */
@Cmdlet(verb = "Stop", noun = "Computer", supportsShouldProcess = true)
public final class StopComputerCommand extends ShutdownCmdlet {
    @Override
    protected void beginProcessing() {
        shutDown("-P");
    }
}
