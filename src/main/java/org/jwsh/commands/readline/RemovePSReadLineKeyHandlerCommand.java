package org.jwsh.commands.readline;

import org.jwsh.cmdlet.Cmdlet;

/** Frees keys. */
@Cmdlet(verb = "Remove", noun = "PSReadLineKeyHandler")
public final class RemovePSReadLineKeyHandlerCommand extends KeyHandlerCmdlet {
    @Override
    protected void endProcessing() {
        boolean inCommandMode = inCommandMode();
        chords().forEach(each -> keys().remove(each, inCommandMode));
    }
}
