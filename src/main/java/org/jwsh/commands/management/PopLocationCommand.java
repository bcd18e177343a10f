package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.PathInfo;

/** Goes back to the location that was pushed last. */
@Cmdlet(verb = "Pop", noun = "Location")
@OutputType("System.Management.Automation.PathInfo")
public final class PopLocationCommand extends LocationCmdlet {
    @Parameter
    boolean passThru;

    @Parameter(valueFromPipelineByPropertyName = true)
    String stackName;

    @Override
    protected void processRecord() {
        attempt(() -> {
            PathInfo before = drives().knownStack(stackName).poll();
            if (before == null) {
                return;
            }
            go(item(before));
            if (passThru) {
                writeObject(drives().location());
            }
        });
    }
}
