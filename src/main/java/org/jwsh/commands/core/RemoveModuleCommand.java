package org.jwsh.commands.core;

import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ScriptModules;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** Takes modules and their commands out of the session. */
@Cmdlet(verb = "Remove", noun = "Module", aliases = "rmo", defaultParameterSet = "name", supportsShouldProcess = true)
public final class RemoveModuleCommand extends BuiltInCmdlet {
    @Parameter(set = "name", mandatory = true, position = 0, valueFromPipeline = true)
    String[] name;

    @Parameter(set = "ModuleInfo", mandatory = true, position = 0, valueFromPipeline = true)
    PSModuleInfo[] moduleInfo;

    @Parameter
    boolean force;

    @Override
    protected void processRecord() {
        if (moduleInfo != null) {
            List.of(moduleInfo).forEach(this::remove);
            return;
        }
        for (String each : name) {
            List<PSModuleInfo> found = ModuleNames.matching(each, ImportedModules.of(context()));
            if (found.isEmpty() && !WildcardPattern.hasWildcards(each)) {
                reportMissing();
            }
            found.forEach(this::remove);
        }
    }

    private void remove(PSModuleInfo module) {
        if (shouldProcess(module.name(), "Remove-Module")) {
            ImportedModules.of(context()).remove(module);
            ScriptModules.of(context()).remove(module);
        }
    }

    private void reportMissing() {
        report(
                "System.InvalidOperationException",
                "No modules were removed. Verify that the specification of modules to remove is correct and those"
                        + " modules exist in the runspace.",
                "Modules_NoModulesRemoved",
                ErrorCategory.ResourceUnavailable,
                null);
    }
}
