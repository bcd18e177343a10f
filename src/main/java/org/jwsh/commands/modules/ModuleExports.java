package org.jwsh.commands.modules;

import java.util.Map;
import java.util.Set;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;

/** Works out what a module exports once its code has run. */
final class ModuleExports {
    private final PSModuleInfo module;
    private final ExportList said;
    private final ModuleMessages messages;

    /** @param said what the module's code said, or null where it said nothing */
    ModuleExports(PSModuleInfo module, ExportList said, ModuleMessages messages) {
        this.module = module;
        this.said = said;
        this.messages = messages;
    }

    void collect() {
        Scope top = module.sessionState().topScope();
        for (FunctionInfo function : top.functions().values()) {
            if (said == null ? isOwn(function) : ExportList.matches(said.functions(), function.name())) {
                messages.verbose("Exporting function '" + function.name() + "'.");
                export(function);
            }
        }
        for (PSModuleInfo nested : module.nestedModules()) {
            for (CmdletInfo cmdlet : nested.exportedCmdlets().values()) {
                if (said == null || ExportList.matches(said.cmdlets(), cmdlet.name())) {
                    messages.verbose("Exporting cmdlet '" + cmdlet.name() + "'.");
                    module.exportedCmdlets().put(cmdlet.name(), cmdlet);
                }
            }
        }
        for (AliasInfo alias : top.aliases().values()) {
            if (said == null || ExportList.matches(said.aliases(), alias.name())) {
                messages.verbose("Exporting alias '" + alias.name() + "'.");
                alias.module(module);
                module.exportedAliases().put(alias.name(), alias);
            }
        }
        if (said != null) {
            exportVariables(top);
        }
    }

    private void exportVariables(Scope top) {
        for (PSVariable variable : top.variables()) {
            if (ExportList.matches(said.variables(), variable.name())) {
                messages.verbose("Exporting variable '" + variable.name() + "'.");
                module.exportedVariables().put(variable.name(), variable);
            }
        }
    }

    private boolean isOwn(FunctionInfo function) {
        return function.module() == null
                || function.module() == module
                || module.nestedModules().contains(function.module());
    }

    private void export(FunctionInfo function) {
        function.module(module);
        module.exportedFunctions().put(function.name(), function);
    }

    /** Takes away what a manifest does not list. */
    static void restrict(PSModuleInfo module, Manifest manifest) {
        restrict(module.exportedFunctions(), manifest, "FunctionsToExport");
        restrict(module.exportedCmdlets(), manifest, "CmdletsToExport");
        restrict(module.exportedAliases(), manifest, "AliasesToExport");
        restrict(module.exportedVariables(), manifest, "VariablesToExport");
    }

    private static void restrict(Map<String, ?> exported, Manifest manifest, String key) {
        Set<String> names = exported.keySet();
        if (manifest.texts(key) != null) {
            names.removeIf(name -> !ExportList.matches(manifest.texts(key), name));
        }
    }
}
