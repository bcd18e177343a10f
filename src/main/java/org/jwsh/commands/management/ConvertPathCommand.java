package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Gives the paths of items as their providers have them. */
@Cmdlet(verb = "Convert", noun = "Path", defaultParameterSet = "Path")
@OutputType("System.String")
public final class ConvertPathCommand extends ItemCmdlet {
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter
    boolean force;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(path, literalPath, ItemSelection.of(null, null, null), found -> writeObject(found.path()));
    }
}
