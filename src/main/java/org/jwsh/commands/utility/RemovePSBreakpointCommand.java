package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.Breakpoint;
import org.jwsh.runtime.Breakpoints;

/** Removes breakpoints. */
@Cmdlet(verb = "Remove", noun = "PSBreakpoint", defaultParameterSet = "Breakpoint", supportsShouldProcess = true)
public final class RemovePSBreakpointCommand extends BuiltInCmdlet {
    @ParameterGroup
    final BreakpointSelection selection = new BreakpointSelection();

    @Override
    protected void processRecord() {
        for (Breakpoint each : selection.wanted(context(), this::report)) {
            if (shouldProcess(each.toString())) {
                Breakpoints.of(context()).remove(each);
            }
        }
    }
}
