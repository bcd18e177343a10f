package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.Breakpoint;

/** Enables breakpoints. */
@Cmdlet(verb = "Enable", noun = "PSBreakpoint", defaultParameterSet = "Breakpoint", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Breakpoint")
public final class EnablePSBreakpointCommand extends BuiltInCmdlet {
    @Parameter
    boolean passThru;

    @ParameterGroup
    final BreakpointSelection selection = new BreakpointSelection();

    @Override
    protected void processRecord() {
        for (Breakpoint each : selection.wanted(context(), this::report)) {
            if (shouldProcess(each.toString())) {
                each.enable(true);
                if (passThru) {
                    writeObject(each);
                }
            }
        }
    }
}
