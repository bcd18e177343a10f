package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.commands.BuiltInCmdlet;

/** Gives the host: what {@code $Host} is. */
@Cmdlet(verb = "Get", noun = "Host")
@OutputType("System.Management.Automation.Host.PSHost")
public final class GetHostCommand extends BuiltInCmdlet {
    @Override
    protected void beginProcessing() {
        writeObject(context().globalScope().lookup("host"));
    }
}
