package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;

/** Shows objects to the user. */
@Cmdlet(verb = "Out", noun = "Host", aliases = "oh")
public final class OutHostCommand extends ShowingCmdlet {
    @Parameter
    boolean paging;
}
