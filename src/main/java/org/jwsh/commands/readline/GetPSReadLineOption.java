package org.jwsh.commands.readline;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.commands.BuiltInCmdlet;

/** Writes the options of the line editor. */
@Cmdlet(verb = "Get", noun = "PSReadLineOption")
@OutputType("Microsoft.PowerShell.PSConsoleReadLineOptions")
public final class GetPSReadLineOption extends BuiltInCmdlet {
    @Override
    protected void endProcessing() {
        writeObject(ReadLineOptions.of(context()));
    }
}
