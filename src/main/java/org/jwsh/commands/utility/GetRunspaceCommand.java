package org.jwsh.commands.utility;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.runspaces.Runspace;
import org.jwsh.commands.runspaces.Runspaces;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.Guid;

/** Lists the runspaces of the session. */
@Cmdlet(verb = "Get", noun = "Runspace", defaultParameterSet = "NameParameterSet")
@OutputType("System.Management.Automation.Runspaces.Runspace")
public final class GetRunspaceCommand extends BuiltInCmdlet {
    @Parameter(set = "NameParameterSet", position = 0)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "IdParameterSet", mandatory = true, position = 0)
    int[] id;

    @Parameter(set = "InstanceIdParameterSet", mandatory = true, position = 0)
    Guid[] instanceId;

    @Override
    protected void processRecord() {
        for (Runspace each : Runspaces.of(context()).all()) {
            if (isWanted(each)) {
                writeObject(each);
            }
        }
    }

    private boolean isWanted(Runspace each) {
        if (id != null) {
            return Arrays.stream(id).anyMatch(number -> number == each.id());
        }
        if (instanceId != null) {
            return Arrays.asList(instanceId).contains(each.instanceId());
        }
        return name == null
                || Arrays.stream(name)
                        .anyMatch(pattern -> WildcardPattern.of(pattern, true).isMatch(each.name()));
    }
}
