package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;

/** Takes the mark off files that came from elsewhere. Only macOS and Windows set one. */
@Cmdlet(verb = "Unblock", noun = "File", supportsShouldProcess = true, defaultParameterSet = "ByPath")
public final class UnblockFileCommand extends BuiltInCmdlet {
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    String[] path;

    @Parameter(set = "ByLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Override
    protected void beginProcessing() {
        throw failure(
                "System.PlatformNotSupportedException",
                "This cmdlet does not support Linux.",
                "LinuxNotSupported",
                ErrorCategory.NotImplemented,
                null);
    }
}
