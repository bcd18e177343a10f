package org.jwsh.commands.utility;

import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.runspaces.Runspace;
import org.jwsh.runtime.Breakpoint;
import org.jwsh.runtime.Breakpoints;

/** Enables breakpoints. */
@Cmdlet(verb = "Enable", noun = "PSBreakpoint", defaultParameterSet = "Breakpoint", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Breakpoint")
public final class EnablePSBreakpointCommand extends BuiltInCmdlet {
    @Parameter
    boolean passThru;

    @Parameter(set = "Breakpoint", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNull
    Breakpoint[] breakpoint;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int[] id;

    @Parameter(set = "Id", valueFromPipelineByPropertyName = true)
    @Alias("RunspaceId")
    @ParameterType("System.Management.Automation.Runspaces.Runspace")
    Runspace runspace;

    @Override
    protected void processRecord() {
        for (Breakpoint each : wanted()) {
            if (shouldProcess(each.toString())) {
                each.enable(true);
                if (passThru) {
                    writeObject(each);
                }
            }
        }
    }

    private List<Breakpoint> wanted() {
        return breakpoint != null
                ? List.of(breakpoint)
                : Breakpoints.of(context()).all().stream()
                        .filter(each -> Arrays.stream(id).anyMatch(number -> number == each.id()))
                        .toList();
    }
}
