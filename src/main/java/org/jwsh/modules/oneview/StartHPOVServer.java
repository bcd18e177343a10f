package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Switches servers on. */
@Cmdlet(verb = "Start", noun = "HPOVServer")
public final class StartHPOVServer extends ServerPowerCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Server")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    StartHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        changePower(inputObject, "On", "MomentaryPress", async);
    }
}
