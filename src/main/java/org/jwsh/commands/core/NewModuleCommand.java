package org.jwsh.commands.core;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ImportChoice;
import org.jwsh.commands.modules.ScriptModules;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.members.CodeProperty;
import org.jwsh.runtime.members.ScriptMethod;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
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
        String given = name == null ? "__DynamicModule_" + UUID.randomUUID() : name;
        PSModuleInfo module = new PSModuleInfo(
                given, null, PSModuleInfo.Kind.Script, context().globalScope());
        CompiledScriptBlock code = ((CompiledScriptBlock) scriptBlock).boundTo(module.sessionState());
        ScriptModules modules = ScriptModules.of(context());
        CollectingPipe output = new CollectingPipe();
        modules.run(module, code, argumentList == null ? List.of() : Arrays.asList(argumentList), output);
        if (asCustomObject) {
            writeObject(asObject(module));
            return;
        }
        modules.bring(
                module,
                new ImportChoice(null, function == null ? null : List.of(function), null, null, false, List.of()));
        if (returnResult) {
            writeObject(output.result(), true);
        } else {
            writeObject(module);
        }
    }

    private static PSObject asObject(PSModuleInfo module) {
        PSObject object = PSObject.custom();
        module.exportedVariables()
                .values()
                .forEach(variable -> object.put(
                        variable.name(),
                        CodeProperty.readOnly(
                                variable.name(), PSMember.Kind.NoteProperty, "System.Object", self -> variable.get())));
        module.exportedFunctions()
                .values()
                .forEach(function -> object.put(function.name(), new ScriptMethod(function.name(), function.body())));
        return object;
    }
}
