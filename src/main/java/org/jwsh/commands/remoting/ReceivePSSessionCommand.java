package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.remoting.client.TransportException;

/** Takes up sessions again and passes on what their commands have written meanwhile. */
@Cmdlet(
        verb = "Receive",
        noun = "PSSession",
        defaultParameterSet = "Session",
        supportsShouldProcess = true,
        aliases = "rcsn")
public final class ReceivePSSessionCommand extends ChosenSessionsCmdlet {
    public ReceivePSSessionCommand() {
        super("Receiving from", "PSSessionConnectFailed");
    }

    @Override
    void take(PSSession each) throws TransportException {
        each.runspace().reconnect();
        RemoteRuns.receive(context(), streams(), this::writeError, output(), each);
    }
}
