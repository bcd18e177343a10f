package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Keeps the session's location on a stack and goes elsewhere. */
@Cmdlet(verb = "Push", noun = "Location", defaultParameterSet = "Path")
@OutputType("System.Management.Automation.PathInfo")
public final class PushLocationCommand extends LocationCmdlet {
    @Parameter(set = "Path", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String path;

    @Parameter(set = "LiteralPath", valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter
    boolean passThru;

    @Parameter(valueFromPipelineByPropertyName = true)
    String stackName;

    @Override
    protected void processRecord() {
        attempt(() -> {
            drives().stack(stackName).push(drives().location());
            String given = literalPath == null ? path : literalPath;
            if (given != null && !given.isEmpty()) {
                go(container(given, literalPath != null));
            }
            if (passThru) {
                writeObject(drives().location());
            }
        });
    }
}
