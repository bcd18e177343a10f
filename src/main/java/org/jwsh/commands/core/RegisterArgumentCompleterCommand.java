package org.jwsh.commands.core;

import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.completion.RegisteredCompleters;
import org.jwsh.values.ScriptBlock;

/** Makes known what suggests values for a parameter, or arguments for a program. */
@Cmdlet(verb = "Register", noun = "ArgumentCompleter")
public final class RegisterArgumentCompleterCommand extends BuiltInCmdlet {
    @Parameter(set = "NativeCommandSet", mandatory = true)
    @Parameter(set = "PowerShellSet")
    String[] commandName;

    @Parameter(set = "PowerShellSet", mandatory = true)
    String parameterName;

    @Parameter(mandatory = true)
    @AllowNull
    ScriptBlock scriptBlock;

    @Parameter(name = "Native", set = "NativeCommandSet")
    boolean program;

    @Parameter(set = "NativeFallbackSet")
    boolean nativeFallback;

    @Override
    protected void endProcessing() {
        RegisteredCompleters completers = RegisteredCompleters.of(context());
        if (nativeFallback) {
            completers.addProgram("", scriptBlock);
        } else if (parameterName == null) {
            for (String name : commandName) {
                completers.addProgram(name, scriptBlock);
            }
        } else if (commandName == null) {
            completers.add(null, parameterName, scriptBlock);
        } else {
            for (String name : commandName) {
                completers.add(name, parameterName, scriptBlock);
            }
        }
    }
}
