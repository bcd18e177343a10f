package org.jwsh.commands.remoting;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;

/** Makes options for connections to WS-Management services. */
@Cmdlet(verb = "New", noun = "PSSessionOption")
@OutputType("System.Management.Automation.Remoting.PSSessionOption")
public final class NewPSSessionOptionCommand extends BuiltInCmdlet {
    static {
        PSSessionOption.register();
    }

    @Parameter
    boolean skipCACheck;

    @Parameter
    boolean skipCNCheck;

    @Override
    protected void processRecord() {
        writeObject(new PSSessionOption().with(skipCACheck, skipCNCheck));
    }
}
