package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CommandType;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionState;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** Loads modules made of scripts, and puts what they export in reach of those who import them. */
public final class ScriptModules {
    private final ExecutionContext context;
    private final Map<PSModuleInfo, ExportList> exports = new IdentityHashMap<>();
    private final Map<String, PSModuleInfo> loaded = new HashMap<>();

    private ScriptModules(ExecutionContext context) {
        this.context = context;
    }

    /** The script modules of a session. */
    public static ScriptModules of(ExecutionContext context) {
        return context.service(ScriptModules.class, () -> new ScriptModules(context));
    }

    /** What a module says of its exports while its code runs; made on first use. */
    public ExportList exportList(PSModuleInfo module) {
        return exports.computeIfAbsent(module, key -> new ExportList());
    }

    /** The module that was loaded from a file, or null. */
    public PSModuleInfo loadedFrom(Path file) {
        return loaded.get(file.toString());
    }

    /** Loads a module from a file and imports it. */
    public PSModuleInfo load(Path file, ImportChoice choice) {
        if (file.toString().endsWith(".ps1")) {
            return runScript(file);
        }
        PSModuleInfo module = file.toString().endsWith(".psd1")
                ? fromManifest(Manifest.read(file, context), choice)
                : fromScript(ModuleFiles.nameOf(file), file, choice.arguments());
        loaded.put(file.toString(), module);
        String prefix = LanguagePrimitives.toStringInvariant(module.manifest().get("DefaultCommandPrefix"));
        bring(module, choice.prefix() == null && !prefix.isEmpty() ? choice.withPrefix(prefix) : choice);
        ImportedModules.of(context).add(module);
        return module;
    }

    private PSModuleInfo runScript(Path file) {
        CompiledScriptBlock block = compile(file, null);
        ScriptBlockCall.inCurrentScope(block, context.frame())
                .run(context.frame().streams.output());
        return new PSModuleInfo(ModuleFiles.nameOf(file), file.toString(), PSModuleInfo.Kind.Script, null);
    }

    private CompiledScriptBlock compile(Path file, SessionState state) {
        try {
            return ScriptCompilation.compile(ScriptText.read(file), file.toString(), context, state);
        } catch (IOException unreadable) {
            throw NetException.of("System.UnauthorizedAccessException", "Access to the path '" + file + "' is denied.");
        }
    }

    private PSModuleInfo fromScript(String name, Path file, List<Object> arguments) {
        PSModuleInfo module = new PSModuleInfo(name, file.toString(), PSModuleInfo.Kind.Script, context.globalScope());
        run(module, compile(file, module.sessionState()), arguments, Pipe.NOWHERE);
        return module;
    }

    /** Runs a module's code in the module and collects what it exports. */
    public void run(PSModuleInfo module, CompiledScriptBlock code, List<Object> arguments, Pipe output) {
        ScriptBlockCall.inCurrentScope(code, context.frame())
                .arguments(arguments)
                .streams(context.frame().streams)
                .run(output);
        collect(module);
    }

    private void collect(PSModuleInfo module) {
        Scope top = module.sessionState().topScope();
        ExportList said = exports.remove(module);
        top.functions().values().forEach(function -> {
            if (said == null ? isOwn(function, module) : ExportList.matches(said.functions(), function.name())) {
                export(function, module);
            }
        });
        top.aliases().values().forEach(alias -> {
            if (said == null || ExportList.matches(said.aliases(), alias.name())) {
                alias.module(module);
                module.exportedAliases().put(alias.name(), alias);
            }
        });
        if (said != null) {
            for (PSVariable variable : top.variables()) {
                if (ExportList.matches(said.variables(), variable.name())) {
                    module.exportedVariables().put(variable.name(), variable);
                }
            }
        }
    }

    private static boolean isOwn(FunctionInfo function, PSModuleInfo module) {
        return function.module() == null
                || function.module() == module
                || module.nestedModules().contains(function.module());
    }

    private static void export(FunctionInfo function, PSModuleInfo module) {
        function.module(module);
        module.exportedFunctions().put(function.name(), function);
    }

    private PSModuleInfo fromManifest(Manifest manifest, ImportChoice choice) {
        for (Object required : orEmpty(manifest.list("RequiredModules"))) {
            require(required, manifest);
        }
        for (String script : orEmptyTexts(manifest.texts("ScriptsToProcess"))) {
            runScript(manifest.file().resolveSibling(script));
        }
        String name = ModuleFiles.nameOf(manifest.file());
        String root = manifest.root();
        Path rootFile = root == null || root.isEmpty() ? null : rootFile(manifest, root);
        PSModuleInfo module = new PSModuleInfo(
                name,
                (rootFile == null ? manifest.file() : rootFile).toString(),
                rootFile == null ? PSModuleInfo.Kind.Manifest : PSModuleInfo.Kind.Script,
                context.globalScope());
        manifest.copyTo(module);
        for (Object nested : orEmpty(manifest.list("NestedModules"))) {
            nest(LanguagePrimitives.toStringInvariant(nested), manifest, module);
        }
        if (rootFile != null) {
            run(module, compile(rootFile, module.sessionState()), choice.arguments(), Pipe.NOWHERE);
        } else {
            collect(module);
        }
        restrict(module.exportedFunctions().keySet(), manifest.texts("FunctionsToExport"));
        restrict(module.exportedAliases().keySet(), manifest.texts("AliasesToExport"));
        restrict(module.exportedVariables().keySet(), manifest.texts("VariablesToExport"));
        return module;
    }

    private static Path rootFile(Manifest manifest, String root) {
        Path file = manifest.file().resolveSibling(root);
        for (Path candidate : List.of(file, Path.of(file + ".psm1"))) {
            if (Files.isRegularFile(candidate)) {
                return candidate.normalize();
            }
        }
        throw NetException.of(
                        "System.IO.FileNotFoundException",
                        "The module to process '" + root
                                + "', listed in field 'ModuleToProcess/RootModule' of module manifest '"
                                + manifest.file()
                                + "' was not processed because no valid module was found in any module"
                                + " directory.")
                .withRecord(
                        "Modules_ModuleFileNotFound",
                        ErrorCategory.ResourceUnavailable,
                        ModuleFiles.nameOf(manifest.file()));
    }

    private static void restrict(Set<String> names, List<String> patterns) {
        if (patterns != null) {
            names.removeIf(name -> !ExportList.matches(patterns, name));
        }
    }

    private void nest(String nested, Manifest manifest, PSModuleInfo parent) {
        Path file = manifest.file().resolveSibling(nested).normalize();
        if (nested.endsWith(".ps1")) {
            CompiledScriptBlock block = compile(file, parent.sessionState());
            ScriptBlockCall.inCurrentScope(block, context.frame()).run(Pipe.NOWHERE);
            parent.nestedModules()
                    .add(new PSModuleInfo(ModuleFiles.nameOf(file), file.toString(), PSModuleInfo.Kind.Script, null));
            return;
        }
        Path found = Files.isRegularFile(file) ? file : Path.of(file + ".psm1");
        PSModuleInfo inner = fromScript(ModuleFiles.nameOf(found), found, List.of());
        parent.nestedModules().add(inner);
        place(inner, ImportChoice.ALL, parent.sessionState().topScope());
    }

    private void require(Object required, Manifest manifest) {
        Object base = PSObject.unwrap(required);
        String name = base instanceof Map<?, ?> specification
                ? LanguagePrimitives.toStringInvariant(specification.get("ModuleName"))
                : LanguagePrimitives.toStringInvariant(base);
        String version = base instanceof Map<?, ?> specification && specification.get("ModuleVersion") != null
                ? specification.get("ModuleVersion").toString()
                : null;
        PSModuleInfo known = ImportedModules.of(context).find(name).orElse(null);
        if (known == null) {
            Path file = new ModuleFiles(context).find(name);
            known = file == null ? null : load(file, ImportChoice.ALL);
        }
        if (known == null || version != null && isOlder(known.version(), version)) {
            throw NetException.of(
                            "System.MissingMemberException",
                            "The required module '" + name
                                    + "' is not loaded. Load the module or remove the module from"
                                    + " 'RequiredModules' in the file '" + manifest.file() + "'.")
                    .withRecord(
                            "Modules_InvalidManifest",
                            ErrorCategory.ResourceUnavailable,
                            manifest.file().toString());
        }
    }

    private static boolean isOlder(String version, String wanted) {
        String[] have = version.split("\\.");
        String[] want = wanted.split("\\.");
        for (int i = 0; i < Math.max(have.length, want.length); i++) {
            int a = i < have.length ? Integer.parseInt(have[i]) : 0;
            int b = i < want.length ? Integer.parseInt(want[i]) : 0;
            if (a != b) {
                return a < b;
            }
        }
        return false;
    }

    private static List<Object> orEmpty(List<Object> list) {
        return list == null ? List.of() : list;
    }

    private static List<String> orEmptyTexts(List<String> list) {
        return list == null ? List.of() : list;
    }

    /** Puts what a module exports in reach of whoever imports it now. */
    public void bring(PSModuleInfo module, ImportChoice choice) {
        SessionState importer = context.scope().sessionState();
        place(module, choice, choice.intoGlobal() ? context.globalScope() : importer.topScope());
    }

    private void place(PSModuleInfo module, ImportChoice choice, Scope target) {
        module.exportedFunctions().values().forEach(function -> {
            if (choice.takes(choice.functions(), function.name())) {
                FunctionInfo imported = new FunctionInfo(
                        choice.named(function.name()), function.body(), function.type() == CommandType.Filter);
                imported.module(module);
                context.commands().define(imported, target);
            }
        });
        module.exportedAliases().values().forEach(alias -> {
            if (choice.takes(choice.aliases(), alias.name())) {
                AliasInfo imported = new AliasInfo(
                        choice.named(alias.name()),
                        choice.functions() == null && choice.prefix() != null
                                ? choice.named(alias.definition())
                                : alias.definition());
                imported.module(module);
                context.commands().define(imported, target);
            }
        });
        module.exportedVariables().values().forEach(variable -> {
            if (choice.takes(choice.variables(), variable.name())) {
                target.define(variable);
            }
        });
        ImportedModules.of(context).add(module);
    }

    /** Takes a module's names away again and runs what it wants to be run then. */
    public void remove(PSModuleInfo module) {
        if (module.onRemove() != null) {
            ScriptBlockCall.inCurrentScope(module.onRemove(), context.frame())
                    .run(context.frame().streams.output());
        }
        loaded.values().removeIf(known -> known == module);
        Scope global = context.globalScope();
        for (FunctionInfo function : List.copyOf(global.functions().values())) {
            if (function.module() == module) {
                context.commands().removeFunction(function.name(), global);
            }
        }
        for (AliasInfo alias : List.copyOf(global.aliases().values())) {
            if (alias.module() == module) {
                context.commands().removeAlias(alias.name(), global);
            }
        }
        for (PSVariable variable : module.exportedVariables().values()) {
            if (global.local(CaseFolding.fold(variable.name())) == variable) {
                global.remove(variable.name());
            }
        }
    }
}
