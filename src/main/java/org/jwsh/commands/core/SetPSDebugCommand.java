package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;

/** Makes the session refuse variables without a value; it does not trace statements. */
@Cmdlet(verb = "Set", noun = "PSDebug")
public final class SetPSDebugCommand extends BuiltInCmdlet {
    @Parameter(set = "on")
    @ValidateRange(min = "0", max = "2")
    int trace;

    @Parameter(set = "on")
    boolean step;

    @Parameter(set = "on")
    boolean strict;

    @Parameter(set = "off")
    boolean off;

    @Override
    protected void beginProcessing() {
        if (trace > 0 || step) {
            throw failure(
                    "System.NotSupportedException",
                    "jwsh does not trace or step through the statements of scripts.",
                    "TraceNotSupported",
                    ErrorCategory.NotImplemented,
                    null);
        }
        if (off) {
            context().strictMode(context().globalScope(), 0);
        } else if (isBound("Strict")) {
            context().strictMode(context().globalScope(), strict ? 1 : 0);
        }
    }
}
