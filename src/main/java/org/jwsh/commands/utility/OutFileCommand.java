package org.jwsh.commands.utility;

import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.OutputSession;
import org.jwsh.formatting.TextOutput;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.AutomationNull;

/** Writes the text that objects are shown as to a file. */
@Cmdlet(verb = "Out", noun = "File", defaultParameterSet = "ByPath", supportsShouldProcess = true)
public final class OutFileCommand extends BuiltInCmdlet {
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    @Alias("Path")
    String filePath;

    @Parameter(set = "ByLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter(position = 1)
    @ParameterType("System.Text.Encoding")
    @ValidateNotNullOrEmpty
    Object encoding;

    @Parameter
    boolean append;

    @Parameter
    boolean force;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    @ValidateRange(min = "2", max = "2147483647")
    int width;

    @Parameter
    boolean noNewline;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    private OutputFile file;
    private OutputSession document;

    @Override
    protected void beginProcessing() {
        Path path = OutputPath.of(filePath == null ? literalPath : filePath, filePath == null, context());
        if (!shouldProcess(path.toString(), "Output to File")) {
            return;
        }
        file = OutputFile.open(path, TextEncoding.of(encoding), append, noClobber, force);
        document = TextOutput.document(context(), width, line -> file.write(noNewline ? line : line + "\n"));
    }

    @Override
    protected void processRecord() {
        if (document != null) {
            document.write(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        if (document != null) {
            document.end();
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
