package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Enables breakpoints. */
@Cmdlet(verb = "Enable", noun = "PSBreakpoint", defaultParameterSet = "Breakpoint", supportsShouldProcess = true)
@OutputType("System.Management.Automation.Breakpoint")
public final class EnablePSBreakpointCommand extends PSBreakpointSwitch {
    public EnablePSBreakpointCommand() {
        super(true);
    }
}
