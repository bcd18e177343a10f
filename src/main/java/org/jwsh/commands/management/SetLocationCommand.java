package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.PathInfo;
import org.jwsh.providers.PathInfoStack;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Makes a place the session's location. */
@Cmdlet(verb = "Set", noun = "Location", defaultParameterSet = "Path")
@OutputType({"System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"})
public final class SetLocationCommand extends LocationCmdlet {
    @Parameter(set = "Path", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter
    boolean passThru;

    @Parameter(set = "Stack", valueFromPipelineByPropertyName = true)
    String stackName;

    @Override
    protected void processRecord() {
        if (parameterSetName().equals("Stack")) {
            attempt(() -> {
                PathInfoStack chosen = drives().knownStack(stackName == null ? "" : stackName);
                drives().currentStack(chosen.name());
                if (passThru) {
                    writeObject(chosen);
                }
            });
            return;
        }
        attempt(() -> {
            if (literalPath == null && "-".equals(path)) {
                goTo(drives().history().back(drives().location()), "backwards");
            } else if (literalPath == null && "+".equals(path)) {
                goTo(drives().history().forth(drives().location()), "forwards");
            } else {
                String given = literalPath == null ? path : literalPath;
                go(container(given == null || given.isEmpty() ? "~" : given, literalPath != null));
            }
            if (passThru) {
                writeObject(drives().location());
            }
        });
    }

    private void goTo(PathInfo place, String direction) {
        if (place == null) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "There is no location history left to navigate " + direction + ".")
                    .withRecord("System.InvalidOperationException", ErrorCategory.InvalidOperation, null);
        }
        drives().moveTo(item(place));
    }
}
