package org.jwsh.commands.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Finds commands with their module's name in front, and commands of modules on {@code PSModulePath}, which are imported then. */
public final class ModuleCommands implements CommandDiscovery.Source {
    @Override
    public CommandInfo find(String name, ExecutionContext context) {
        int backslash = name.indexOf('\\');
        if (backslash > 0 && name.indexOf('/') < 0) {
            return qualified(name.substring(0, backslash), name.substring(backslash + 1), context);
        }
        return name.indexOf('/') >= 0 || name.startsWith(".") ? null : autoLoaded(name, context);
    }

    private CommandInfo qualified(String moduleName, String name, ExecutionContext context) {
        CmdletInfo cmdlet = context.commands().cmdlets().get(CaseFolding.fold(name));
        if (cmdlet != null && cmdlet.moduleName().equalsIgnoreCase(moduleName)) {
            return cmdlet;
        }
        Optional<PSModuleInfo> module = ImportedModules.of(context).find(moduleName);
        if (module.isEmpty() && context.commands().importsModules("none")) {
            module = loaded(moduleName, name, context);
        }
        return module.map(owner -> exported(owner, name, context)).orElse(null);
    }

    private static CommandInfo exported(PSModuleInfo module, String name, ExecutionContext context) {
        String folded = CaseFolding.fold(name);
        for (Scope scope = context.scope(); scope != null; scope = scope.parent()) {
            FunctionInfo function = scope.functions().get(folded);
            if (function != null && function.module() == module) {
                return function;
            }
            AliasInfo alias = scope.aliases().get(folded);
            if (alias != null && alias.module() == module) {
                return alias;
            }
        }
        for (FunctionInfo function : module.exportedFunctions().values()) {
            if (function.name().equalsIgnoreCase(name)) {
                return function;
            }
        }
        for (CmdletInfo each : module.exportedCmdlets().values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return null;
    }

    private CommandInfo autoLoaded(String name, ExecutionContext context) {
        if (!context.commands().importsModules("none", "modulequalified")) {
            return null;
        }
        String folded = CaseFolding.fold(name);
        ModuleAnalysis analysis = ModuleAnalysis.of(context);
        for (Path file : new ModuleFiles(context).available()) {
            boolean isLoaded = ModuleLoader.of(context).loadedFrom(file) != null;
            if (!isLoaded && analysis.exports(file).contains(folded)) {
                load(file, name, context);
                return context.commands().find(name, context.globalScope());
            }
        }
        return null;
    }

    @Override
    public List<CommandInfo> notImported(ExecutionContext context, Predicate<String> names) {
        AvailableModules modules = new AvailableModules(context);
        List<CommandInfo> found = new ArrayList<>();
        for (Path file : new ModuleFiles(context).available()) {
            boolean wanted = names.test(ModuleFiles.nameOf(file))
                    && ModuleLoader.of(context).loadedFrom(file) == null;
            PSModuleInfo module = wanted ? modules.described(file) : null;
            if (module != null) {
                found.addAll(module.exportedFunctions().values());
                found.addAll(module.exportedCmdlets().values());
                found.addAll(module.exportedAliases().values());
            }
        }
        return found;
    }

    /** A name with a module's in front says so where that module is not there or does not load. */
    @Override
    public NetException missing(String name, ExecutionContext context) {
        int divided = indexOfDivider(name);
        if (divided <= 0
                || name.charAt(divided) == ':'
                || name.charAt(divided - 1) == '.'
                || divided == name.length() - 1
                || !context.commands().importsModules("none")) {
            return null;
        }
        String module = name.substring(0, divided);
        boolean isCore = context.commands().cmdlets().values().stream()
                .anyMatch(cmdlet -> cmdlet.moduleName().equalsIgnoreCase(module));
        return isCore || ImportedModules.of(context).find(module).isPresent() ? null : notLoaded(name, module, null);
    }

    private static int indexOfDivider(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) != '\\' && name.charAt(at) != ':') {
            at++;
        }
        return at == name.length() ? -1 : at;
    }

    private static NetException notLoaded(String name, String module, NetException cause) {
        NetException missing = NetException.of(
                        "System.Management.Automation.CommandNotFoundException",
                        "The module '" + module + "' could not be loaded. For more information, run 'Import-Module "
                                + module + "'.",
                        cause)
                .withRecord("CouldNotAutoLoadModule", ErrorCategory.ObjectNotFound, name);
        missing.with("CommandName", name);
        return missing;
    }

    /** The module that a name says; one of Java cmdlets is loaded as others are. */
    private Optional<PSModuleInfo> loaded(String moduleName, String name, ExecutionContext context) {
        try {
            Path file = new ModuleFiles(context).find(ModuleSpecification.named(moduleName));
            if (file == null) {
                return ImportedModules.of(context).importByName(moduleName);
            }
            ModuleLoader.of(context).importFrom(file, ImportChoice.GLOBAL);
            return ImportedModules.of(context).find(moduleName);
        } catch (FlowException flow) {
            throw flow;
        } catch (NetException failure) {
            throw notLoaded(moduleName + "\\" + name, moduleName, failure);
        }
    }

    private void load(Path file, String command, ExecutionContext context) {
        try {
            ModuleLoader.of(context).importFrom(file, ImportChoice.GLOBAL);
        } catch (FlowException flow) {
            throw flow;
        } catch (NetException failure) {
            String module = ModuleFiles.nameOf(file);
            NetException missing = NetException.of(
                            "System.Management.Automation.CommandNotFoundException",
                            "The '" + command + "' command was found in the module '" + module
                                    + "', but the module could not be loaded due to the following error: ["
                                    + failure.getMessage() + "]\nFor more information, run 'Import-Module " + module
                                    + "'.",
                            failure)
                    .withRecord("CouldNotAutoloadMatchingModule", ErrorCategory.ObjectNotFound, command);
            missing.with("CommandName", command);
            throw missing;
        }
    }
}
