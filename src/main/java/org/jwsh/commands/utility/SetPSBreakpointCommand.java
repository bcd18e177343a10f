package org.jwsh.commands.utility;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.runspaces.Runspace;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;

/** Has an action run at a line of a script, at the call of a command or at the use of a variable. */
@Cmdlet(verb = "Set", noun = "PSBreakpoint", defaultParameterSet = "Line")
@OutputType({
    "System.Management.Automation.CommandBreakpoint",
    "System.Management.Automation.LineBreakpoint",
    "System.Management.Automation.VariableBreakpoint"
})
public final class SetPSBreakpointCommand extends BuiltInCmdlet {
    @Parameter(set = {"Command", "Line", "Variable"})
    ScriptBlock action;

    @Parameter(set = "Line", position = 2)
    @ValidateRange(min = "1", max = "2147483647")
    int column;

    @Parameter(set = "Command", mandatory = true)
    @Alias("C")
    String[] command;

    @Parameter(set = "Line", mandatory = true, position = 1)
    int[] line;

    @Parameter(set = "Command", position = 0)
    @Parameter(set = "Line", mandatory = true, position = 0)
    @Parameter(set = "Variable", position = 0)
    @ValidateNotNull
    String[] script;

    @Parameter(set = "Variable", mandatory = true)
    @Alias("V")
    String[] variable;

    @Parameter(set = "Variable")
    @ParameterType("System.Management.Automation.VariableAccessMode")
    Object mode;

    @Parameter
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Runspaces.Runspace")
    Runspace runspace;

    @Override
    protected void endProcessing() {
        String[] files = script == null ? new String[] {null} : script;
        for (String file : files) {
            set(file == null ? null : SessionLocation.of(context()).resolve(file));
        }
    }

    private void set(Path file) {
        if (file != null && !Files.isRegularFile(file)) {
            report(
                    "System.ArgumentException",
                    "Cannot find the file '" + file + "'.",
                    "NewPSBreakpoint:FileDoesNotExist",
                    ErrorCategory.InvalidArgument,
                    null);
            return;
        }
        Breakpoints breakpoints = Breakpoints.of(context());
        CompiledScriptBlock block = (CompiledScriptBlock) action;
        if (command != null) {
            for (String each : command) {
                writeObject(breakpoints.onCommand(file == null ? null : file.toString(), each, block));
            }
            return;
        }
        if (variable != null) {
            EnumValue access = mode instanceof EnumValue given ? given : writing();
            for (String each : variable) {
                writeObject(breakpoints.onVariable(file == null ? null : file.toString(), each, access, block));
            }
            return;
        }
        for (int each : line) {
            if (each < 1) {
                report(
                        "System.ArgumentException",
                        "Line cannot be less than 1.",
                        "SetPSBreakpoint:LineLessThanOne",
                        ErrorCategory.InvalidArgument,
                        null);
                continue;
            }
            writeObject(breakpoints.onLine(file.toString(), each, column, block));
        }
    }

    private static EnumValue writing() {
        return ((EnumType) NetTypes.named("System.Management.Automation.VariableAccessMode")).find("Write");
    }
}
