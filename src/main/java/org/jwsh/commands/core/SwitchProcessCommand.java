package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.program.PathCommands;
import org.jwsh.values.ErrorCategory;

/** Goes on as another program: the process stays, the shell in it ends. */
@Cmdlet(verb = "Switch", noun = "Process")
public final class SwitchProcessCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromRemainingArguments = true)
    String[] withCommand = {};

    @Override
    protected void endProcessing() {
        if (withCommand.length == 0) {
            return;
        }
        ApplicationInfo program = PathCommands.program(withCommand[0], context());
        if (program == null) {
            throw failure(
                    "System.Management.Automation.CommandNotFoundException",
                    "Command '" + withCommand[0] + "' was not found. The specified command must be an executable.",
                    "CommandNotFound",
                    ErrorCategory.InvalidArgument,
                    withCommand[0]);
        }
        List<String> arguments = new ArrayList<>(Arrays.asList(withCommand));
        arguments.set(0, program.name());
        int error = context()
                .host()
                .becomeProgram(
                        program.path(), arguments, SessionLocation.of(context()).directory());
        throw failure(
                "System.Exception",
                "Exec call failed with errorno " + error + " for command line: " + String.join(" ", withCommand),
                "ExecutionFailed",
                ErrorCategory.InvalidOperation,
                withCommand);
    }
}
