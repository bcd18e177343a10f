package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Disables breakpoints. */
@Cmdlet(verb = "Disable", noun = "PSBreakpoint", defaultParameterSet = "Breakpoint", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Breakpoint")
public final class DisablePSBreakpointCommand extends PSBreakpointSwitch {
    public DisablePSBreakpointCommand() {
        super(false);
    }
}
