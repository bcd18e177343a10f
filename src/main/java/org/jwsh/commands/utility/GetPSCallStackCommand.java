package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CallStackFrame;
import org.jwsh.runtime.Frame;

/** Gets the calls under way, the innermost first. */
@Cmdlet(verb = "Get", noun = "PSCallStack")
@OutputType("System.Management.Automation.CallStackFrame")
public final class GetPSCallStackCommand extends BuiltInCmdlet {
    @Override
    protected void processRecord() {
        for (Frame frame = caller(); frame != null && frame.block() != null; frame = frame.caller) {
            writeObject(new CallStackFrame(frame));
        }
    }
}
