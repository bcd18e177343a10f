package org.jwsh.commands.modules;

import java.util.List;
import java.util.UUID;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.members.CodeProperty;
import org.jwsh.runtime.members.ScriptMethod;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Makes modules of script blocks, and objects of modules. */
public final class NewModules {
    private NewModules() {}

    /**
     * Makes a module and runs its code.
     *
     * @param name null for a name of the engine's making
     * @param output where what the code writes goes, or null for nowhere
     */
    public static PSModuleInfo make(String name, CompiledScriptBlock code, List<Object> arguments, Pipe output) {
        ExecutionContext context = ExecutionContext.current();
        PSModuleInfo module = new PSModuleInfo(
                name == null ? "__DynamicModule_" + UUID.randomUUID() : name,
                UUID.randomUUID().toString(),
                PSModuleInfo.Kind.Script,
                context.globalScope());
        ModuleLoader.of(context)
                .run(
                        module,
                        code.boundTo(module.sessionState()),
                        arguments,
                        output == null ? Pipe.NOWHERE : output,
                        ModuleMessages.SILENT);
        return module;
    }

    /** An object with a property for each variable that a module exports and a method for each function. */
    public static PSObject asObject(PSModuleInfo module) {
        PSObject object = PSObject.custom();
        for (PSVariable variable : module.exportedVariables().values()) {
            object.put(
                    variable.name(),
                    new CodeProperty(
                            variable.name(),
                            PSMember.Kind.NoteProperty,
                            "System.Object",
                            self -> variable.get(),
                            (self, value) -> variable.set(value)));
        }
        module.exportedFunctions()
                .values()
                .forEach(function -> object.put(function.name(), new ScriptMethod(function.name(), function.body())));
        return object;
    }
}
