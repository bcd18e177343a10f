package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;

/** Shows objects to the user, as is done with everything at the end of a pipeline. */
@Cmdlet(verb = "Out", noun = "Default")
public final class OutDefaultCommand extends ShowingCmdlet {
    @Parameter
    boolean transcript;
}
