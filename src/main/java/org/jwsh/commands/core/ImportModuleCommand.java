package org.jwsh.commands.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.modules.ImportChoice;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.commands.modules.ScriptModules;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** Adds modules and their commands to the session. */
@Cmdlet(verb = "Import", noun = "Module", defaultParameterSet = "Name")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class ImportModuleCommand extends BuiltInCmdlet {
    @Parameter
    boolean global;

    @Parameter
    @ValidateNotNull
    String prefix;

    @Parameter(set = "CimSession", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "PSSession", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "WinCompat", mandatory = true, position = 0, valueFromPipeline = true)
    String[] name;

    @Parameter(set = "FullyQualifiedName", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "FullyQualifiedNameAndPSSession", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "FullyQualifiedNameAndWinCompat", mandatory = true, position = 0, valueFromPipeline = true)
    @ParameterType("Microsoft.PowerShell.Commands.ModuleSpecification[]")
    Object[] fullyQualifiedName;

    @Parameter(set = "Assembly", mandatory = true, position = 0, valueFromPipeline = true)
    @ParameterType("System.Reflection.Assembly[]")
    Object[] assembly;

    @Parameter
    @ValidateNotNull
    String[] function;

    @Parameter
    @ValidateNotNull
    String[] cmdlet;

    @Parameter
    @ValidateNotNull
    String[] variable;

    @Parameter
    @ValidateNotNull
    String[] alias;

    @Parameter
    boolean force;

    @Parameter(set = "Assembly")
    @Parameter(set = "CimSession")
    @Parameter(set = "FullyQualifiedName")
    @Parameter(set = "FullyQualifiedNameAndPSSession")
    @Parameter(set = "ModuleInfo")
    @Parameter(set = "Name")
    @Parameter(set = "PSSession")
    boolean skipEditionCheck;

    @Parameter
    boolean passThru;

    @Parameter
    boolean asCustomObject;

    @Parameter(set = "CimSession")
    @Parameter(set = "Name")
    @Parameter(set = "PSSession")
    @Parameter(set = "WinCompat")
    @Alias("Version")
    @ParameterType("System.Version")
    Object minimumVersion;

    @Parameter(set = "CimSession")
    @Parameter(set = "Name")
    @Parameter(set = "PSSession")
    @Parameter(set = "WinCompat")
    String maximumVersion;

    @Parameter(set = "CimSession")
    @Parameter(set = "Name")
    @Parameter(set = "PSSession")
    @Parameter(set = "WinCompat")
    @ParameterType("System.Version")
    Object requiredVersion;

    @Parameter(set = "ModuleInfo", mandatory = true, position = 0, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSModuleInfo[]")
    Object[] moduleInfo;

    @Parameter
    @Alias("Args")
    Object[] argumentList;

    @Parameter
    boolean disableNameChecking;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    @ValidateSet({"Local", "Global"})
    String scope;

    @Parameter(set = "FullyQualifiedNameAndPSSession", mandatory = true)
    @Parameter(set = "PSSession", mandatory = true)
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Runspaces.PSSession")
    Object pSSession;

    @Parameter(set = "CimSession", mandatory = true)
    @ValidateNotNull
    @ParameterType("Microsoft.Management.Infrastructure.CimSession")
    Object cimSession;

    @Parameter(set = "CimSession")
    @ValidateNotNull
    @ParameterType("System.Uri")
    Object cimResourceUri;

    @Parameter(set = "CimSession")
    @ValidateNotNullOrEmpty
    String cimNamespace;

    @Parameter(set = "FullyQualifiedNameAndWinCompat", mandatory = true)
    @Parameter(set = "WinCompat", mandatory = true)
    @Alias("UseWinPS")
    boolean useWindowsPowerShell;

    @Override
    protected void processRecord() {
        ImportChoice choice = new ImportChoice(
                prefix,
                list(function),
                list(alias),
                list(variable),
                global || "Global".equalsIgnoreCase(scope),
                argumentList == null ? List.of() : Arrays.asList(argumentList));
        if (moduleInfo != null) {
            for (Object each : moduleInfo) {
                PSModuleInfo known = (PSModuleInfo) PSObject.unwrap(each);
                ScriptModules.of(context()).bring(known, choice);
                give(known);
            }
            return;
        }
        String[] names = name == null ? specified() : name;
        for (String each : names) {
            try {
                importOne(each, choice);
            } catch (NetException failure) {
                if (failure.errorRecord() == null) {
                    throw failure;
                }
                report(failure);
            }
        }
    }

    private String[] specified() {
        List<String> names = new ArrayList<>();
        for (Object each : fullyQualifiedName) {
            names.add(
                    PSObject.unwrap(each) instanceof Map<?, ?> specification
                            ? LanguagePrimitives.toStringInvariant(specification.get("ModuleName"))
                            : LanguagePrimitives.toStringInvariant(each));
        }
        return names.toArray(String[]::new);
    }

    private static List<String> list(String[] patterns) {
        return patterns == null ? null : List.of(patterns);
    }

    private void importOne(String wanted, ImportChoice choice) {
        ScriptModules modules = ScriptModules.of(context());
        Path file = new ModuleFiles(context()).find(wanted);
        if (file == null) {
            importJava(wanted);
            return;
        }
        PSModuleInfo known = modules.loadedFrom(file);
        if (known != null && force) {
            ImportedModules.of(context()).remove(known);
            modules.remove(known);
            known = null;
        }
        if (known == null) {
            known = modules.load(file, choice);
        } else {
            modules.bring(known, choice);
        }
        give(known);
    }

    private void importJava(String wanted) {
        ImportedModules modules = ImportedModules.of(context());
        if (force) {
            modules.find(wanted).ifPresent(modules::remove);
        }
        Optional<PSModuleInfo> module = modules.importByName(wanted);
        boolean builtIn = context().commands().cmdlets().values().stream()
                .anyMatch(cmdlet -> cmdlet.moduleName().equalsIgnoreCase(wanted));
        if (module.isPresent()) {
            give(module.get());
        } else if (!builtIn) {
            report(
                    "System.IO.FileNotFoundException",
                    "The specified module '" + wanted
                            + "' was not loaded because no valid module file was found in any module directory.",
                    "Modules_ModuleNotFound",
                    ErrorCategory.ResourceUnavailable,
                    wanted);
        }
    }

    private void give(PSModuleInfo module) {
        if (passThru) {
            writeObject(module);
        }
    }
}
