package org.jwsh.commands.core;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.security.PSCredential;

/** Getting help files from where their modules are made: jwsh gets none, modules bring their help along. */
abstract class HelpFilesCmdlet extends BuiltInCmdlet {
    @Parameter(position = 2)
    @ParameterType("System.Globalization.CultureInfo[]")
    @ValidateNotNull
    Object[] uICulture;

    @Parameter
    PSCredential credential;

    @Parameter
    boolean useDefaultCredentials;

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    @ParameterType("Microsoft.PowerShell.Commands.UpdateHelpScope")
    Object scope;

    @Override
    protected final void endProcessing() {
        report(
                "System.NotSupportedException",
                "jwsh does not get help files. Its own help and that of its modules come with them; put help files of"
                        + " other modules into their folders.",
                "HelpFilesNotSupported",
                ErrorCategory.NotImplemented,
                null);
    }
}
