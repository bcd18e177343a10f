package org.jwsh.commands.core;

import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ImportChoice;
import org.jwsh.commands.modules.ModuleImport;
import org.jwsh.commands.modules.NewModules;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ScriptBlock;

/** Makes a module of a script block. */
@Cmdlet(verb = "New", noun = "Module", defaultParameterSet = "ScriptBlock")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class NewModuleCommand extends BuiltInCmdlet {
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipeline = true)
    String name;

    @Parameter(set = "Name", mandatory = true, position = 1)
    @Parameter(set = "ScriptBlock", mandatory = true, position = 0)
    @ValidateNotNull
    ScriptBlock scriptBlock;

    @Parameter
    @ValidateNotNull
    String[] function;

    @Parameter
    @ValidateNotNull
    String[] cmdlet;

    @Parameter
    boolean returnResult;

    @Parameter
    boolean asCustomObject;

    @Parameter(valueFromRemainingArguments = true)
    @Alias("Args")
    Object[] argumentList;

    @Override
    protected void endProcessing() {
        CollectingPipe output = new CollectingPipe();
        PSModuleInfo module = NewModules.make(
                name,
                (CompiledScriptBlock) scriptBlock,
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                output);
        if (asCustomObject) {
            writeObject(NewModules.asObject(module));
            return;
        }
        ImportChoice choice = function == null ? ImportChoice.ALL : ImportChoice.ALL.onlyFunctions(List.of(function));
        new ModuleImport(context(), module, choice)
                .bring(context().scope().sessionState().topScope());
        if (returnResult) {
            writeObject(output.result(), true);
        } else {
            writeObject(module);
        }
    }
}
