package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.Breakpoint;

/** Turns breakpoints on or off. */
abstract class PSBreakpointSwitch extends BuiltInCmdlet {
    @Parameter
    boolean passThru;

    @ParameterGroup
    final BreakpointSelection selection = new BreakpointSelection();

    private final boolean on;

    PSBreakpointSwitch(boolean on) {
        this.on = on;
    }

    @Override
    protected final void processRecord() {
        for (Breakpoint each : selection.wanted(context(), this::report)) {
            if (shouldProcess(each.toString())) {
                each.enable(on);
                if (passThru) {
                    writeObject(each);
                }
            }
        }
    }
}
