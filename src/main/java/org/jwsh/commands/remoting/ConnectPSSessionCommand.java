package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.remoting.client.TransportException;

/** Takes up sessions again that were left to themselves. */
@Cmdlet(verb = "Connect", noun = "PSSession", defaultParameterSet = "Session", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Runspaces.PSSession")
public final class ConnectPSSessionCommand extends ChosenSessionsCmdlet {
    @Parameter
    int throttleLimit;

    public ConnectPSSessionCommand() {
        super("Connecting to", "PSSessionConnectFailed");
    }

    @Override
    void take(PSSession each) throws TransportException {
        each.runspace().reconnect();
        writeObject(each);
    }
}
