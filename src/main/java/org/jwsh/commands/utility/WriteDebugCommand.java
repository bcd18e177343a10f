package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;

/** Writes a message for whoever looks for a mistake. */
@Cmdlet(verb = "Write", noun = "Debug")
public final class WriteDebugCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Msg")
    @AllowEmptyString
    String message;

    @Override
    protected void processRecord() {
        writeDebug(message);
    }
}
