package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.commands.BuiltInCmdlet;

/** Brings the prompt back from a session on another machine; does nothing where it is here. */
@Cmdlet(verb = "Exit", noun = "PSSession", aliases = "exsn")
public final class ExitPSSessionCommand extends BuiltInCmdlet {
    @Override
    protected void processRecord() {
        EnteredSession.of(context()).leave();
    }
}
