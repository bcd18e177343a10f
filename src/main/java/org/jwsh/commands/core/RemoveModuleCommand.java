package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.CmdletMessages;
import org.jwsh.commands.modules.ModuleRemoval;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** Takes modules and their commands out of the session. */
@Cmdlet(verb = "Remove", noun = "Module", aliases = "rmo", supportsShouldProcess = true)
public final class RemoveModuleCommand extends BuiltInCmdlet {
    @Parameter(set = "name", mandatory = true, position = 0, valueFromPipeline = true)
    String[] name;

    @Parameter(set = "FullyQualifiedName", mandatory = true, position = 0, valueFromPipeline = true)
    ModuleSpecification[] fullyQualifiedName;

    @Parameter(set = "ModuleInfo", mandatory = true, position = 0, valueFromPipeline = true)
    PSModuleInfo[] moduleInfo;

    @Parameter
    boolean force;

    private int removed;
    private boolean patternsOnly = true;

    @Override
    protected void processRecord() {
        List<PSModuleInfo> wanted = new ArrayList<>();
        if (moduleInfo != null) {
            patternsOnly = false;
            wanted.addAll(List.of(moduleInfo));
        } else if (fullyQualifiedName != null) {
            patternsOnly = false;
            for (ModuleSpecification each : fullyQualifiedName) {
                known().stream().filter(each::matches).forEach(wanted::add);
            }
        } else {
            for (String each : name) {
                patternsOnly &= WildcardPattern.hasWildcards(each);
                WildcardPattern pattern = WildcardPattern.of(each, true);
                known().stream()
                        .filter(module -> pattern.isMatch(module.name()) || each.equals(module.path()))
                        .forEach(wanted::add);
            }
        }
        wanted.forEach(this::remove);
    }

    private List<PSModuleInfo> known() {
        return ImportedModules.of(context()).imported();
    }

    private void remove(PSModuleInfo module) {
        if (!isRemovable(module)) {
            return;
        }
        removed++;
        if (shouldProcess(module.name() + " (Path: '" + module.path() + "')", "Remove-Module")) {
            new ModuleRemoval(context(), new CmdletMessages(this::writeVerbose, this::writeWarning), output())
                    .remove(module);
        }
    }

    private boolean isRemovable(PSModuleInfo module) {
        if (module.accessMode().equals("Constant") || module.accessMode().equals("ReadOnly") && !force) {
            boolean constant = module.accessMode().equals("Constant");
            report(
                    "System.InvalidOperationException",
                    constant
                            ? "Unable to remove the module '" + module.name() + "' because it is constant."
                            : "Unable to remove the module '" + module.name()
                                    + "' because it is read-only. Add the Force parameter to your command to remove"
                                    + " read-only modules.",
                    constant ? "Modules_ModuleIsConstant" : "Modules_ModuleIsReadOnly",
                    ErrorCategory.PermissionDenied,
                    module.name());
            return false;
        }
        PSModuleInfo user = force
                ? null
                : known().stream()
                        .filter(other -> other.requiredModules().contains(module))
                        .findFirst()
                        .orElse(null);
        if (user != null) {
            report(
                    "System.InvalidOperationException",
                    "The module '" + module.name() + "' cannot be removed because it is required by '" + user.name()
                            + "'. Add the Force parameter to your command to remove it.",
                    "Modules_ModuleIsRequired",
                    ErrorCategory.PermissionDenied,
                    module.name());
        }
        return user == null;
    }

    @Override
    protected void endProcessing() {
        if (removed == 0 && !patternsOnly && moduleInfo == null) {
            report(
                    "System.InvalidOperationException",
                    "No modules were removed. Verify that the specification of modules to remove is correct and those"
                            + " modules exist in the runspace.",
                    "Modules_NoModulesRemoved",
                    ErrorCategory.ResourceUnavailable,
                    null);
        }
    }
}
