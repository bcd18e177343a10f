package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;

/** Writes a message about the course of things. */
@Cmdlet(verb = "Write", noun = "Verbose")
public final class WriteVerboseCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Msg")
    @AllowEmptyString
    String message;

    @Override
    protected void processRecord() {
        writeVerbose(message);
    }
}
