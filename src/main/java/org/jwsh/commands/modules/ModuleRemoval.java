package org.jwsh.commands.modules;

import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.CaseFolding;

/** Takes modules out of a session: their names where the session and the module that asks imported them, and what they keep. */
public final class ModuleRemoval {
    private final ExecutionContext context;
    private final ModuleMessages messages;
    private final Pipe output;

    /** @param output where what a module's {@code OnRemove} writes goes */
    public ModuleRemoval(ExecutionContext context, ModuleMessages messages, Pipe output) {
        this.context = context;
        this.messages = messages;
        this.output = output;
    }

    /** Removes a module and the modules that only it imported. */
    public void remove(PSModuleInfo module) {
        if (module.onRemove() != null) {
            ScriptBlockCall.inNewScope(module.onRemove(), context.frame())
                    .arguments(List.of(module))
                    .run(output);
        }
        ImportedModules modules = ImportedModules.of(context);
        modules.remove(module);
        ModuleLoader.of(context).forget(module);
        takeNames(module, context.globalScope());
        Scope importer = context.scope().sessionState().topScope();
        if (importer != context.globalScope()) {
            takeNames(module, importer);
        }
        for (PSModuleInfo nested : module.nestedModules()) {
            if (!modules.isImportedAnywhere(nested)) {
                remove(nested);
            }
        }
    }

    private void takeNames(PSModuleInfo module, Scope scope) {
        for (FunctionInfo function : List.copyOf(scope.functions().values())) {
            if (function.module() == module) {
                messages.verbose("Removing the imported \"" + function.name() + "\" function.");
                context.commands().removeFunction(function.name(), scope);
            }
        }
        for (PSVariable variable : module.exportedVariables().values()) {
            if (scope.local(CaseFolding.fold(variable.name())) == variable) {
                messages.verbose("Removing the imported \"" + variable.name() + "\" variable.");
                scope.remove(variable.name());
            }
        }
        for (AliasInfo alias : List.copyOf(scope.aliases().values())) {
            if (alias.module() == module) {
                messages.verbose("Removing the imported \"" + alias.name() + "\" alias.");
                context.commands().removeAlias(alias.name(), scope);
            }
        }
    }
}
