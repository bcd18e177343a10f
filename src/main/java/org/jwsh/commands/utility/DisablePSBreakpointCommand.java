package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.Breakpoint;

/** Disables breakpoints. */
@Cmdlet(verb = "Disable", noun = "PSBreakpoint", defaultParameterSet = "Breakpoint", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Breakpoint")
public final class DisablePSBreakpointCommand extends BuiltInCmdlet {
    @Parameter
    boolean passThru;

    @ParameterGroup
    final BreakpointSelection selection = new BreakpointSelection();

    @Override
    protected void processRecord() {
        for (Breakpoint each : selection.wanted(context(), this::report)) {
            if (shouldProcess(each.toString())) {
                each.enable(false);
                if (passThru) {
                    writeObject(each);
                }
            }
        }
    }
}
