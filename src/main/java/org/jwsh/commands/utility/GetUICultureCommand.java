package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.text.Culture;

/** Gives the culture whose language messages are in. */
@Cmdlet(verb = "Get", noun = "UICulture")
@OutputType("System.Globalization.CultureInfo")
public final class GetUICultureCommand extends BuiltInCmdlet {
    @Override
    protected void beginProcessing() {
        writeObject(Culture.current());
    }
}
