package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.remoting.client.TransportException;

/** Leaves sessions to themselves: their commands go on running, and they can be connected to again. */
@Cmdlet(verb = "Disconnect", noun = "PSSession", defaultParameterSet = "Session", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Runspaces.PSSession")
public final class DisconnectPSSessionCommand extends ChosenSessionsCmdlet {
    @Parameter
    int idleTimeoutSec;

    @Parameter
    int throttleLimit;

    public DisconnectPSSessionCommand() {
        super("Disconnecting", "PSSessionDisconnectFailed");
    }

    @Override
    void take(PSSession each) throws TransportException {
        each.runspace().disconnect();
        writeObject(each);
    }
}
