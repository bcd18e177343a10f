package org.jwsh.commands.core;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jwsh.binding.CmdletModules;
import org.jwsh.binding.ImportedModules;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.TrustedData;
import org.jwsh.commands.modules.CmdletMessages;
import org.jwsh.commands.modules.FatalManifestError;
import org.jwsh.commands.modules.ImportChoice;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.commands.modules.ModuleImport;
import org.jwsh.commands.modules.ModuleLoader;
import org.jwsh.commands.modules.ModuleMessages;
import org.jwsh.commands.modules.ModuleRemoval;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.commands.modules.NewModules;
import org.jwsh.commands.modules.VersionRange;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Version;

/** Adds modules and their commands to the session. */
@Cmdlet(verb = "Import", noun = "Module", defaultParameterSet = "Name")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class ImportModuleCommand extends BuiltInCmdlet {
    @Parameter
    boolean global;

    @Parameter
    @ValidateNotNull
    String prefix;

    @Parameter(
            set = {"Name", "PSSession", "CimSession", "WinCompat"},
            mandatory = true,
            position = 0,
            valueFromPipeline = true)
    @ValidateArgument(TrustedData.class)
    String[] name;

    @Parameter(
            set = {"FullyQualifiedName", "FullyQualifiedNameAndPSSession", "FullyQualifiedNameAndWinCompat"},
            mandatory = true,
            position = 0,
            valueFromPipeline = true)
    @ValidateArgument(TrustedData.class)
    ModuleSpecification[] fullyQualifiedName;

    @Parameter(set = "Assembly", mandatory = true, position = 0, valueFromPipeline = true)
    @ParameterType("System.Reflection.Assembly[]")
    @ValidateArgument(TrustedData.class)
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

    @Parameter(
            set = {
                "Name",
                "PSSession",
                "CimSession",
                "FullyQualifiedName",
                "FullyQualifiedNameAndPSSession",
                "Assembly",
                "ModuleInfo"
            })
    boolean skipEditionCheck;

    @Parameter
    boolean passThru;

    @Parameter
    boolean asCustomObject;

    @Parameter(set = {"Name", "PSSession", "CimSession", "WinCompat"})
    @Alias("Version")
    Version minimumVersion;

    @Parameter(set = {"Name", "PSSession", "CimSession", "WinCompat"})
    String maximumVersion;

    @Parameter(set = {"Name", "PSSession", "CimSession", "WinCompat"})
    Version requiredVersion;

    @Parameter(set = "ModuleInfo", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateArgument(TrustedData.class)
    PSModuleInfo[] moduleInfo;

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

    @Parameter(
            set = {"PSSession", "FullyQualifiedNameAndPSSession"},
            mandatory = true)
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

    @Parameter(
            set = {"WinCompat", "FullyQualifiedNameAndWinCompat"},
            mandatory = true)
    @Alias("UseWinPS")
    boolean useWindowsPowerShell;

    @Override
    protected void processRecord() {
        if (moduleInfo != null) {
            List.of(moduleInfo).forEach(this::importKnown);
        } else if (fullyQualifiedName != null) {
            List.of(fullyQualifiedName).forEach(this::tryImport);
        } else if (name != null) {
            VersionRange versions = new VersionRange(minimumVersion, maximumVersion, requiredVersion);
            for (String each : name) {
                tryImport(new ModuleSpecification(each, null, versions));
            }
        }
    }

    private ImportChoice choice() {
        return new ImportChoice(
                prefix,
                list(function),
                list(cmdlet),
                list(alias),
                list(variable),
                global || "Global".equalsIgnoreCase(scope),
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                noClobber,
                !disableNameChecking,
                new CmdletMessages(this::writeVerbose, this::writeWarning));
    }

    private static List<String> list(String[] patterns) {
        return patterns == null ? null : List.of(patterns);
    }

    private void importKnown(PSModuleInfo module) {
        new ModuleImport(context(), module, choice()).run();
        give(module);
    }

    private void tryImport(ModuleSpecification wanted) {
        try {
            importOne(wanted);
        } catch (FatalManifestError fatal) {
            throw terminatingError(new ErrorRecord(fatal.errorRecord(), fatal));
        } catch (NetException failure) {
            if (failure.errorRecord() == null) {
                throw failure;
            }
            ErrorRecord error =
                    new ErrorRecord(failure.errorRecord(), failure.errorRecord().exception());
            if (failure.property("WasThrownFromThrowStatement") == Boolean.TRUE) {
                error.invocation(null);
                error.commandSuffix(null);
                throw terminatingError(error);
            }
            if (error.invocation() == null || error.invocation().command() == null) {
                writeError(error);
            } else {
                throw failure;
            }
        }
    }

    private void importOne(ModuleSpecification wanted) {
        ModuleLoader loader = ModuleLoader.of(context());
        Path file = new ModuleFiles(context()).find(wanted);
        if (file == null) {
            importJava(wanted);
            return;
        }
        PSModuleInfo known = loader.loadedFrom(file);
        if (known != null && force) {
            new ModuleRemoval(context(), ModuleMessages.SILENT, output()).remove(known);
        }
        give(loader.importFrom(file, choice()));
    }

    private void importJava(ModuleSpecification wanted) {
        ImportedModules modules = ImportedModules.of(context());
        if (force) {
            modules.find(wanted.name()).filter(wanted::matches).ifPresent(modules::remove);
        }
        Optional<PSModuleInfo> module = modules.find(wanted.name()).filter(wanted::matches);
        boolean builtIn = modules.builtIn().stream().anyMatch(wanted::matches);
        if (module.isEmpty()
                && (builtIn
                        || modules.available().stream()
                                .map(CmdletModules::describe)
                                .anyMatch(wanted::matches))) {
            module = modules.importByName(wanted.name());
        }
        boolean core = wanted.name().equalsIgnoreCase(CommandDiscovery.CORE);
        if (module.isPresent()) {
            give(module.get());
        } else if (!core) {
            reportMissing(wanted);
        }
    }

    private void reportMissing(ModuleSpecification wanted) {
        boolean any = wanted.versions().isOpen();
        report(
                "System.IO.FileNotFoundException",
                wanted.notFoundMessage(),
                any ? "Modules_ModuleNotFound" : "Modules_ModuleWithVersionNotFound",
                ErrorCategory.ResourceUnavailable,
                wanted.name());
    }

    private void give(PSModuleInfo module) {
        if (asCustomObject) {
            writeObject(NewModules.asObject(module));
        } else if (passThru) {
            writeObject(module);
        }
    }
}
