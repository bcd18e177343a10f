package org.jwsh.commands.utility;

import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.SecretCipher;

/** Writes objects into a CLIXML file. */
@Cmdlet(verb = "Export", noun = "Clixml", defaultParameterSet = "ByPath", supportsShouldProcess = true)
public final class ExportClixmlCommand extends BuiltInCmdlet {
    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int depth = 2;

    @Parameter(set = "ByPath", mandatory = true, position = 0)
    String path;

    @Parameter(set = "ByLiteralPath", mandatory = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter(mandatory = true, valueFromPipeline = true)
    @AllowNull
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter
    boolean force;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    private OutputFile file;
    private CliXmlSerializer serializer;

    @Override
    protected void beginProcessing() {
        ItemPath item = SessionDrives.of(context()).resolve(path == null ? literalPath : path);
        if (!shouldProcess(item.path())) {
            return;
        }
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : TextEncoding.UTF8;
        file = OutputFile.open(Path.of(item.path()), chosen, false, noClobber, force);
        serializer = new CliXmlSerializer(file.text(), true, depth, SecretCipher.NONE);
        serializer.start();
    }

    @Override
    protected void processRecord() {
        if (serializer != null) {
            serializer.write(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        if (serializer != null) {
            serializer.end();
            file.close();
        }
    }

    @Override
    protected void stopProcessing() {
        if (file != null) {
            file.close();
        }
    }
}
