package org.jwsh.commands.core;

import java.util.Optional;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;

/** Adds modules and their commands to the session. */
@Cmdlet(verb = "Import", noun = "Module", aliases = "ipmo", defaultParameterSet = "Name")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class ImportModuleCommand extends BuiltInCmdlet {
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipeline = true)
    String[] name;

    @Parameter
    boolean force;

    @Parameter
    boolean passThru;

    @Parameter
    boolean global;

    @Parameter
    boolean disableNameChecking;

    @Override
    protected void processRecord() {
        ImportedModules modules = ImportedModules.of(context());
        for (String each : name) {
            if (force) {
                modules.find(each).ifPresent(modules::remove);
            }
            Optional<PSModuleInfo> module = modules.importByName(each);
            if (module.isEmpty()) {
                reportMissing(each);
            } else if (passThru) {
                writeObject(module.get());
            }
        }
    }

    private void reportMissing(String module) {
        report(
                "System.IO.FileNotFoundException",
                "The specified module '" + module
                        + "' was not loaded because no valid module file was found in any module directory.",
                "Modules_ModuleNotFound",
                ErrorCategory.ResourceUnavailable,
                module);
    }
}
