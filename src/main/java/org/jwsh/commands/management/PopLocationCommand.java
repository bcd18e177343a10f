package org.jwsh.commands.management;

import java.util.Deque;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.providers.PathInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

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
        Deque<PathInfo> stack = drives().stack(stackName);
        if (stackName != null && stack.isEmpty()) {
            report(NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Cannot find location stack '" + stackName
                                    + "'. It does not exist or it is not a container.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, stackName));
            return;
        }
        if (stack.isEmpty()) {
            return;
        }
        go(item(stack.pop()));
        if (passThru) {
            writeObject(drives().location());
        }
    }
}
