package org.jwsh.commands.utility;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.remoting.ImplicitRemoting;
import org.jwsh.commands.remoting.ImplicitRemotingParameters;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.io.FileInfo;

/** Saves commands that run those of a session on another machine as a module. */
@Cmdlet(verb = "Export", noun = "PSSession")
@OutputType("System.IO.FileInfo")
public final class ExportPSSessionCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 1)
    @Alias({"PSPath", "ModuleName"})
    @ValidateNotNullOrEmpty
    String outputModule;

    @Parameter
    boolean force;

    @Parameter
    @ParameterType("System.Text.Encoding")
    @ValidateNotNullOrEmpty
    Object encoding;

    @ParameterGroup
    final ImplicitRemotingParameters remoting = new ImplicitRemotingParameters();

    @Override
    protected void processRecord() {
        Path folder = SessionLocation.of(context()).resolve(outputModule);
        if (Files.exists(folder) && !force) {
            throw failure(
                    "System.ArgumentException",
                    "Cannot create module " + outputModule + " because the directory " + folder + " already exists."
                            + " Use -Force parameter if you want to overwrite it.",
                    "ExportProxyCommand_OutputDirectoryExists",
                    ErrorCategory.ResourceExists,
                    outputModule);
        }
        try {
            for (Path file : new ImplicitRemoting(
                            context(), remoting, name -> name, this::writeWarning, this::writeError)
                    .write(folder, true)) {
                writeObject(new FileInfo(file.toString(), file));
            }
        } catch (NetException failed) {
            throw failed.errorRecord() == null ? failed : terminatingError(failed.errorRecord());
        }
    }
}
