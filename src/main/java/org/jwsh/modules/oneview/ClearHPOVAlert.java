package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;

/** Tells that Set-HPOVAlert has taken its place. */
@Cmdlet(verb = "Clear", noun = "HPOVAlert")
public final class ClearHPOVAlert extends OneViewCmdlet {
    ClearHPOVAlert(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        writeWarning("This cmdlet is deprecated. Use Set-HPOVAlert instead.");
    }
}
