package org.jwsh.commands.utility;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.runspaces.Runspace;
import org.jwsh.runtime.Breakpoint;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.CommandBreakpoint;
import org.jwsh.runtime.LineBreakpoint;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.VariableBreakpoint;

/** Lists breakpoints. */
@Cmdlet(verb = "Get", noun = "PSBreakpoint", defaultParameterSet = "Line")
@OutputType({
    "System.Management.Automation.CommandBreakpoint",
    "System.Management.Automation.LineBreakpoint",
    "System.Management.Automation.VariableBreakpoint",
    "System.Management.Automation.Breakpoint"
})
public final class GetPSBreakpointCommand extends BuiltInCmdlet {
    @Parameter(set = "Line", position = 0, valueFromPipeline = true)
    @Parameter(set = {"Command", "Variable", "Type"})
    @ValidateNotNullOrEmpty
    String[] script;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNull
    int[] id;

    @Parameter(set = "Variable", mandatory = true)
    @ValidateNotNull
    String[] variable;

    @Parameter(set = "Command", mandatory = true)
    @ValidateNotNull
    String[] command;

    @Parameter(set = "Type", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNull
    @ParameterType("Microsoft.PowerShell.Commands.BreakpointType[]")
    Object[] type;

    @Parameter
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Runspaces.Runspace")
    Runspace runspace;

    @Override
    protected void processRecord() {
        if (id != null) {
            BreakpointSelection.numbered(id, context(), this::report).forEach(this::writeObject);
            return;
        }
        for (Breakpoint each : Breakpoints.of(context()).all()) {
            if (isWanted(each)) {
                writeObject(each);
            }
        }
    }

    private boolean isWanted(Breakpoint each) {
        boolean ofScript = script == null
                || isAny(
                        script,
                        name -> SessionLocation.of(context())
                                .resolve(name)
                                .toString()
                                .equals(each.script()));
        return ofScript
                && switch (each) {
                    case CommandBreakpoint one ->
                        variable == null
                                && isOfType("Command")
                                && (command == null || isAny(command, one.command()::equalsIgnoreCase));
                    case VariableBreakpoint one ->
                        command == null
                                && isOfType("Variable")
                                && (variable == null || isAny(variable, one.variable()::equalsIgnoreCase));
                    case LineBreakpoint _ -> command == null && variable == null && isOfType("Line");
                };
    }

    private boolean isOfType(String kind) {
        return type == null
                || Arrays.stream(type).anyMatch(wanted -> wanted.toString().equalsIgnoreCase(kind));
    }

    private static boolean isAny(String[] names, Predicate<String> wanted) {
        return Arrays.stream(names).anyMatch(wanted);
    }
}
