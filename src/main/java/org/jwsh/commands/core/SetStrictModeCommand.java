package org.jwsh.commands.core;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.TransformArgument;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.types.Version;

/** Makes the language refuse what is most likely a mistake, in the calling scope and those below. */
@Cmdlet(verb = "Set", noun = "StrictMode", defaultParameterSet = "Version")
public final class SetStrictModeCommand extends BuiltInCmdlet {
    private static final int STRICTEST = 3;

    @Parameter(set = "Off", mandatory = true)
    boolean off;

    @Parameter(set = "Version", mandatory = true)
    @Alias("v")
    @TransformArgument(LanguageVersion.class)
    @ValidateArgument(LanguageVersion.class)
    Version version;

    @Override
    protected void endProcessing() {
        context().strictMode(caller().scope, off ? 0 : Math.min(STRICTEST, version.major()));
    }
}
