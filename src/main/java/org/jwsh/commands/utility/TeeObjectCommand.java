package org.jwsh.commands.utility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.TextEncoding;
import org.jwsh.runtime.Redirections;
import org.jwsh.values.AutomationNull;

/** Passes objects on and keeps them in a variable or a file. */
@Cmdlet(verb = "Tee", noun = "Object", defaultParameterSet = "File")
public final class TeeObjectCommand extends BuiltInCmdlet {
    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(set = "File", mandatory = true, position = 0)
    @Alias("Path")
    String filePath;

    @Parameter(set = "LiteralFile", mandatory = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter(set = "File")
    boolean append;

    @Parameter(set = {"File", "LiteralFile"})
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter(set = "Variable", mandatory = true)
    String variable;

    private final List<Object> kept = new ArrayList<>();
    private Redirections.Sink file;

    @Override
    protected void beginProcessing() {
        if (variable == null) {
            file = encoding == null && literalPath == null
                    ? context().redirections().open(filePath, append, caller())
                    : FileRedirections.file(path(), TextEncoding.of(encoding), append, context());
        }
    }

    private Path path() {
        return literalPath == null
                ? OutputPath.of(filePath, false, context())
                : OutputPath.of(literalPath, true, context());
    }

    @Override
    protected void processRecord() {
        if (inputObject == AutomationNull.VALUE) {
            return;
        }
        if (file == null) {
            kept.add(inputObject);
        } else {
            file.pipe().write(inputObject);
        }
        writeObject(inputObject);
    }

    @Override
    protected void endProcessing() {
        if (file != null) {
            file.close();
            return;
        }
        Object value = switch (kept.size()) {
            case 0 -> null;
            case 1 -> kept.getFirst();
            default -> kept.toArray();
        };
        caller().scope.assign(variable, value);
    }
}
